export function serve(options: {
  port: number;
  site?: string;
  demo?: string;
}): Promise<{ url: string; close: () => Promise<void> }>;

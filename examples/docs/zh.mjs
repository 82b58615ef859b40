/** What the manifest says in English, in Chinese; the page shows English, and says that it is, where nothing stands here. */
export const ZH = {
  // What they are.
  'The alerts of a community or district, from a feed: new, updated, withdrawn, all clear.':
    '社区或片区的提醒：新的、更新的、撤回的、已解除的，来自一份订阅。',
  "A community's campaign: what it warns of, its goals and how far it has come, who answers for it, until when.":
    '社区的活动：提防什么、目标和进展、谁在负责、有效到哪一天。',
  "Who is who in a neighbourhood: the public numbers, the people of one's own place, and a card for the officer.":
    '有事找谁：公开的号码、自己住处可以找的人、给社区民警的说明卡。',
  'Paste or type a message and get a reasoned answer, with the words marked that gave it away.':
    '粘贴或输入一条消息，得到有理有据的答案，并标出露馅的字句。',
  'Paste a whole chat and see how far a known fraud has come in it, what comes next, and what they will say.':
    '粘贴整段聊天，看已知骗局走到哪一步、接下来会怎样、对方会怎么说。',
  '"I have paid": 110 first, what to do in order, and the sheet that police and bank ask for.':
    '“已经付了钱”：先打 110，再按顺序做，并备好警方和银行要问的情况单。',
  'Round a part of a page: marks doubtful messages as they come up, and asks once before a risky payment.':
    '围住页面的一部分：可疑消息出现时标出来，有风险的付款之前问一次。',
  'Before a payment: a few questions with big buttons, then a pause, whom to call first, and why.':
    '付款之前：几个大按钮的问题，然后停一停，告诉您先打给谁、为什么。',
  'A quiz on the frauds of the catalog: real or not, which words give it away, what to do; explained each time.':
    '骗局小测验：是真是假、哪句话露馅、该怎么办，每题都有讲解。',
  'One fraud to read: step by step, with its words, what they will say, what looks like it, what to do, sources.':
    '读懂一种骗局：一步步怎么走、怎么说、怎么反驳您、什么和它相像、该怎么办、依据在哪里。',
  'Find a fraud by what one remembers of it, or by its kind, and read it step by step.':
    '凭记得的几个字或按种类找到骗局，一步步读懂。',
  'A talk with a fraudster to practise with, played from a script stage by stage.':
    '跟“骗子”练一练：按骗局的步骤一段段演下去。',
  'The answer to one message: how it looks, why, what they will do next, what to do, whom to call.':
    '一条消息的答案：像不像、为什么、对方接下来会做什么、该怎么办、打给谁。',
  'A banner about one fraud script: what it is, the first thing to do, whom to call.':
    '一条骗局提醒：是什么、第一步做什么、打给谁。',

  // Attributes and properties.
  "Address of the campaign's file. Without it, and without `campaign`, the element shows its children.":
    '活动文件的地址。没有它也没有 `campaign` 时，显示元素里面的内容。',
  "Address of the campaign's file; empty for none.": '活动文件的地址；空着就是没有。',
  'Id of a place whose progress is shown; that of the whole campaign if not said.':
    '显示哪个地方的进展（它的 id）；不写就是整个活动的。',
  'Id of the place whose progress is shown.': '显示哪个地方的进展（它的 id）。',
  'Days after which the newest number is called old; 35 if not said.': '最新的数字过多少天就说旧了；不写是 35。',
  'Days after which the newest number is called old.': '最新的数字过多少天就说旧了。',
  'A campaign that the page has by itself, as parsed JSON; then nothing is asked for.':
    '页面自己已有的活动（解析好的 JSON）；有了它就不再请求。',
  'A campaign that the page has by itself, as parsed JSON; then only the files of places are asked for.':
    '页面自己已有的活动（解析好的 JSON）；有了它就只请求各处的名单文件。',
  'Id of the place whose people are shown, or the way to it (`sunny-east/sunny-east-1-1`). It follows what the resident chooses; empty to ask.':
    '显示谁的住处（它的 id，或通向它的路径 `sunny-east/sunny-east-1-1`）。会跟着居民的选择变；空着就问。',
  'The place whose people are shown, by its id or the way to it; empty to ask.':
    '显示谁的住处：它的 id 或通向它的路径；空着就问。',
  'Place whose numbers are told, by ISO 3166 (`HK`); if not said that of the campaign, or of the language.':
    '说哪里的号码（ISO 3166，如 `HK`）；不写就按活动，或按语言。',
  'A place was chosen.': '选好了一个地方。',
  'Shown until scripts run, and as long as there is no address and no campaign.':
    '脚本运行之前，以及没有地址也没有活动时显示。',
  'How far what is shown may be relied on.': '显示的内容能信到什么程度。',
  'From when until when, and whether that is now.': '从哪天到哪天，现在是不是在其中。',
  'One goal with what was reached; repeated.': '一个目标和它的进展；有多个。',
  'What goes wrong where people are held to a number; repeated.': '拿这个数字来考核会出什么问题；有多条。',
  'Who answers for the campaign.': '谁对这个活动负责。',
  'Who answers for the list.': '谁对这份名单负责。',
  'Somebody to turn to; repeated.': '可以找的一个人；有多个。',
  'A place to choose; repeated.': '可以选的一个地方；有多个。',
  'Where a `<fraud-contacts>` stands on the page, the button that puts the answer on its card for the officer.':
    '页面里有 `<fraud-contacts>` 时，把答案写到给民警的说明卡上的按钮。',
  'The card for the officer.': '给民警的说明卡。',
  'In it, what would be handed over.': '卡里将要交出去的文字。',
  'The button that passes the card on.': '分享说明卡的按钮。',
  'The button that shows it as a QR code.': '显示成二维码的按钮。',
  "It asks the network for the address in `src`, and with `issuer` for its seal, without cookies or referrer; a page's policy must allow it (`connect-src`). Nothing is kept but the seal. When the feed can't be had or has been silent for too long, it says so and since when: an empty list is never a promise. See `readFeed` for the format.":
    '只向网络请求 `src` 的地址，有 `issuer` 时还请求它的签章，不带 cookie 和来源；页面的安全策略要允许（`connect-src`）。除签章外什么都不保存。取不到或者太久没有更新时，会说明白从什么时候起：空的列表不等于平安。格式见 `readFeed`。',
  "Reads the `campaign.json` that `fraud-free campaign build` makes, from the address in `src` alone, without cookies or referrer; a page's policy must allow it (`connect-src`). Nothing is kept, but the seal of a file with `issuer`. No number stands there without its day, and measures that invite people to report less carry that warning. What cannot be read is said, never left empty.":
    '读取 `fraud-free campaign build` 生成的 `campaign.json`，只请求 `src` 的地址，不带 cookie 和来源；页面的安全策略要允许（`connect-src`）。有 `issuer` 时只保存文件的签章。每个数字都带日期，容易让人少报的指标会带上提醒。读不了就说读不了，不留空白。',
  'Who sealed the feed, or why it is not shown.': '这份订阅由谁签章，或者为什么不显示。',
  'Who sealed the campaign, or why it is not shown.': '这个活动由谁签章，或者为什么不显示。',
  'Who sealed the list, or why it is not shown.': '这份名单由谁签章，或者为什么不显示。',
  "Shows the list, and the files of places, only if they are sealed by whom this names: the thumbprint of a key, or the address of an `issuers.json` on the page's own server. Tells who made it. The public numbers stay.":
    '只显示由这里指定的发布者签章的名单和各处的文件：密钥的指纹，或本站 `issuers.json` 的地址。会说明是谁做的。公开的号码一直都在。',
  "Reads the `campaign.json` that `fraud-free campaign build` makes, from the address in `src`, and the files of places that it names beside itself, without cookies or referrer; a page's policy must allow it (`connect-src`). The card is made of what a resident chooses, with codes, numbers and links hidden, and read before it goes: shared, copied, printed or shown as a QR code by the resident alone. The element sends nothing, and keeps nothing but the seal of a file with `issuer`.":
    '读取 `fraud-free campaign build` 生成的 `campaign.json`，只请求 `src` 的地址和它旁边各处的文件，不带 cookie 和来源；页面的安全策略要允许（`connect-src`）。说明卡由居民自己选内容，验证码、号码和链接都遮住，先看过再交出去：分享、复制、打印或显示成二维码，都由居民自己来。元素什么都不发送，除了有 `issuer` 时文件的签章，什么都不保存。',
  'A doubtful message, and each link in it, gets the attribute `data-fraud-free` with the level (`danger`, `caution`), for the page to style; over the top of the content, which stays where it is, the guard says so, at most `most` times and once per fraud. A form whose fields carry `data-payment` is judged when it is sent; a risky one is held and asked about once. Nothing is sent, kept or changed beyond that.':
    '可疑的消息和其中的链接会得到属性 `data-fraud-free`（`danger` 或 `caution`），样式由页面决定；提示盖在内容的最上面，内容不会移动，最多说 `most` 次，同一种骗局只说一次。字段带 `data-payment` 的表单在提交时判断，有风险的先停下来问一次。除此之外不发送、不保存、不改动。',
  'Who sealed the quiz, or why it is not shown.': '这份测验由谁签章，或者为什么不显示。',
  'The button in it that checks once more.': '其中再核对一次的按钮。',
  'Whose seal the feed must have; none if absent.': '订阅必须有谁的签章；不写就不要求。',
  'Whose seal the file must have; none if absent.': '文件必须有谁的签章；不写就不要求。',
  "Shows the feed only if it is sealed by whom this names: the thumbprint of a key, or the address of an `issuers.json` on the page's own server. Tells who made it, and until when it holds.":
    '只显示由这里指定的发布者签章的订阅：密钥的指纹，或本站 `issuers.json` 的地址。会说明是谁做的、有效到什么时候。',
  "Shows the file only if it is sealed by whom this names: the thumbprint of a key, or the address of an `issuers.json` on the page's own server. Tells who made it, and until when it holds.":
    '只显示由这里指定的发布者签章的文件：密钥的指纹，或本站 `issuers.json` 的地址。会说明是谁做的、有效到什么时候。',
  'The button that asks for the file again.': '重新取文件的按钮。',
  'Address of a quiz file; empty for none.': '测验文件的地址；空着就没有。',
  'Address of a quiz file as `fraud-free quiz convert` makes it, asked instead of what the catalog has.':
    '`fraud-free quiz convert` 做出的测验文件的地址，用它代替目录里的题。',
  "Plays that file only if sealed by this: a key's thumbprint, or the page's own `issuers.json`.":
    '只播放由它签章的文件：密钥的指纹，或本站的 `issuers.json`。',
  'Asks for the file again; what is shown stays until there is something newer.':
    '再取一次文件；取到新的之前，显示的不变。',
  'Opens the card for the officer with what is known of a message; the resident sees it, changes it, and hands it over or not.':
    '用已知的情况打开给民警的说明卡；居民自己看、自己改，交不交由自己决定。',
  'Address of a feed. Without it, and without `feed`, the element shows its children.':
    '订阅的地址。没有它也没有 `feed` 时，显示元素里面的内容。',
  'Address of the feed; empty for none.': '订阅的地址；空着就是没有。',
  'Days of silence after which a feed is called old; 14 if not said.': '多少天没有动静就说“很久没更新”；不写是 14。',
  'Days of silence after which a feed is called old.': '多少天没有动静就说“很久没更新”。',
  'A feed that the page has by itself, as parsed JSON; then nothing is asked for.':
    '页面自己已有的订阅（解析好的 JSON）；有了它就不再请求。',
  'The elder edition: larger text and targets. Also on inside anything with `data-elder`.':
    '长辈版：字和按钮更大。外层有 `data-elder` 时也会打开。',
  'The elder edition for this element.': '这个元素的长辈版。',
  'Language of the words, `zh-CN` or `en`; taken from the nearest `lang` around it.':
    '界面语言，`zh-CN` 或 `en`；不写就取外层最近的 `lang`。',
  'Language of the words and, once a round begins, of its messages; taken from the nearest `lang`.':
    '界面语言，一轮开始后也是题目的语言；不写就取外层最近的 `lang`。',
  'Language of the words and, once a talk begins, of its messages; taken from the nearest `lang`.':
    '界面语言，练习开始后也是对话的语言；不写就取外层最近的 `lang`。',
  'Language of the words and examples, `zh-CN` or `en`; taken from the nearest `lang` around it.':
    '文字和例子的语言，`zh-CN` 或 `en`；不写就取外层最近的 `lang`。',
  "Takes up a message that came with the page's address (`?text=`, `#text=`), and removes it there.":
    '接过页面地址里带来的消息（`?text=`、`#text=`），并从地址里拿掉。',
  "Take up a message that came with the page's address.": '接过页面地址里带来的消息。',
  'The message. Setting it puts away an answer to another one; call check to have it judged.':
    '消息。换成别的，旧答案就收起；要判断就调用 `check()`。',
  'The answer on show, if there is one to this very message.': '正在显示的答案，前提是它就是对这条消息的。',
  'The talk as text. Setting it puts away an answer to another one; call check to have it looked at.':
    '聊天文字。换成别的，旧答案就收起；要看就调用 `check()`。',
  'What the talk on show comes to; `conversation` of a `<fraud-payment-check>` takes it.':
    '这段聊天的结论；可以交给 `<fraud-payment-check>` 的 `conversation`。',
  'Nothing is kept: for a device that several people use.': '什么都不留下：给几个人合用的设备。',
  'Keep nothing on the device.': '设备上什么都不留。',
  'A selector of the elements that hold one message each; `[data-message]` if not said.':
    '每个装一条消息的元素的选择器；不写是 `[data-message]`。',
  'A selector of the elements that hold one message each.': '每个装一条消息的元素的选择器。',
  'How often the guard speaks up on this page; 3 if not said, 0 for marks and events alone.':
    '这一页最多提醒几次；不写是 3，写 0 就只标记、只发事件。',
  'How often the guard speaks up.': '最多提醒几次。',
  'What the page knows of the payment, which is then not asked.': '页面已经知道的付款情况，就不再问了。',
  'What the talk before the payment was found to be: the verdict of a talk, or of a message.':
    '付款之前那段聊天或消息的结论。',
  'The answer on show, if there is one.': '正在显示的答案，如果有的话。',
  'The same seed, catalog and language give the same questions. Without it, others each time.':
    '种子、目录和语言相同，题目就相同；不写就每次不同。',
  'The seed of the next round drawn; empty for chance.': '下一轮抽题用的种子；空着就随机。',
  'How many questions, 1 to 50; 8 if not said.': '几道题，1 到 50；不写是 8。',
  'How many questions.': '几道题。',
  'Ids of kinds of fraud to ask about, with spaces between; all if not said.':
    '要考的骗局种类的编号，用空格隔开；不写就全部。',
  'Ids of categories, with spaces or commas between; empty for all.': '种类的编号，用空格或逗号隔开；空着就全部。',
  'The game as it stands: plain data, to be kept as JSON. Set it to go on with a game; what the catalog has withdrawn since is left out. Set it to `undefined` for a new round. Before the first render there is none.':
    '进行到哪里：纯数据，可以存成 JSON。设回去就接着玩，目录里已撤下的题会略过；设成 `undefined` 就是新的一轮。第一次渲染之前没有。',
  'Id of the script, e.g. `fake-task-rebate`.': '骗局的编号，例如 `fake-task-rebate`。',
  'Id of the script to read.': '要读的骗局的编号。',
  'Id of the script that is open; empty for the list. It follows what the resident opens.':
    '打开着的骗局的编号；空着就是列表。居民打开哪个，它就跟着变。',
  'Id of the script that is open.': '打开着的骗局的编号。',
  'What is searched for.': '要找的字。',
  'Id of the script to play, e.g. `flight-change`; without it the resident picks one.':
    '要练的骗局的编号，例如 `flight-change`；不写就由居民自己选。',
  "Id of the script to play; empty for the resident's choice.": '要练的骗局的编号；空着就由居民自己选。',
  'The talk as it stands, plain data; undefined before one has begun.': '练到哪里，纯数据；没开始就没有。',
  'The message. Without it and without a verdict, the element shows its children.':
    '消息。没有它也没有 `verdict` 时，显示元素里面的内容。',
  'The message to judge, or that the given verdict is about.': '要判断的消息，或者给定答案所说的那条消息。',
  "A verdict made elsewhere, with the page's catalog; then nothing is judged here.":
    '用本页目录在别处得出的答案；有了它这里就不再判断。',
  'Id of the script, e.g. `fake-task-rebate`. Without it, the one that was updated last.':
    '骗局的编号，例如 `fake-task-rebate`；不写就是最近更新的那个。',
  'Id of the script to warn of; empty for the latest.': '要提醒的骗局的编号；空着就是最近更新的。',
  'Put away.': '已收起。',
  'Put away by its close button, or by the page.': '被关闭按钮或页面收起。',

  'Language of the words, `zh-CN`, `zh-Hant` or `en`; taken from the nearest `lang` around it.':
    '界面语言，`zh-CN`、`zh-Hant` 或 `en`；不写就取外层最近的 `lang`。',
  'Language of the words and examples, `zh-CN`, `zh-Hant` or `en`; taken from the nearest `lang` around it.':
    '文字和例子的语言，`zh-CN`、`zh-Hant` 或 `en`；不写就取外层最近的 `lang`。',
  'Place whose numbers are told, by ISO 3166 (`HK`); if not said that of the language, or `CN`.':
    '显示哪个地方的电话，用 ISO 3166 代码（如 `HK`）；不写就按语言，再不然是 `CN`。',

  // Methods.
  'Asks for the feed again; what is shown stays until there is something newer.':
    '再请求一次订阅；有更新的之前，显示的内容不变。',
  'Judges the message and shows the answer. With nothing to read, or an error, it says so at the text field.':
    '判断消息并显示答案。没有内容或出了错，会在输入框旁说明。',
  'Puts the message and its answer away, and the focus back into the text field.': '收起消息和答案，焦点回到输入框。',
  'Follows the talk and shows the answer. With nothing to read it says so at the text field.':
    '看这段聊天并显示答案。没有内容会在输入框旁说明。',
  'Puts the talk and its answer away, and the focus back into the text field.': '收起聊天和答案，焦点回到输入框。',
  'Puts everything away, here and on the device; it can be brought back until the page is closed.':
    '这里和设备上的都清掉；关闭页面之前还能找回来。',
  'Prints the sheet alone.': '只打印情况单。',
  'Asks anew, from the first question.': '从第一个问题重新问起。',
  'Moves the focus to the question or the answer, or to the start button.': '把焦点移到问题、答案或开始按钮上。',
  'Moves the focus to the heading of the view, or to the start button.': '把焦点移到标题或开始按钮上。',
  'Moves the focus to the heading of the step, or to the start button.': '把焦点移到这一步的标题或开始按钮上。',
  'Moves the focus to the title, from where a screen reader reads on.': '把焦点移到标题上，读屏软件从那里读起。',
  'Moves the focus to the headline, from where a screen reader reads on.': '把焦点移到结论上，读屏软件从那里读起。',

  // Events.
  'A message was judged.': '判断了一条消息。',
  'The message was cleared away.': '消息被清掉了。',
  'A talk was followed; carries the level, the script and its stage.': '看完一段聊天；带着程度、骗局和走到的步骤。',
  'The talk was cleared away.': '聊天被清掉了。',
  'Everything was cleared away.': '全部清掉了。',
  'A doubtful message came up. `preventDefault()` leaves it unmarked.':
    '出现了可疑消息。`preventDefault()` 就不标记它。',
  'A risky payment is held. `preventDefault()` lets it through.': '拦下了一笔有风险的付款。`preventDefault()` 就放行。',
  'The answer is on show, with the verdict.': '答案显示出来了，带着结论。',
  'A question was answered.': '答了一道题。',
  'The result is on show, with the score.': '成绩显示出来了，带着得分。',
  'The player did something; carries the state to keep.': '玩的人做了一步；带着可以存下的状态。',
  'The player did something; carries the state, and the end.': '练的人做了一步；带着状态和结局。',
  'A fraud was opened, or the list again.': '打开了一个骗局，或者回到了列表。',
  'It has judged its `text` (not when it was given a `verdict`).': '判断了 `text`（给了 `verdict` 时不发）。',
  'The close button was pressed. `preventDefault()` keeps the banner.': '按了关闭。`preventDefault()` 就留着提醒。',

  // Slots.
  'Shown until scripts run, and as long as there is no address and no feed.':
    '脚本运行之前、以及没有地址也没有订阅时显示。',
  'Shown until scripts run, and never after: advice and numbers for readers without scripts.':
    '脚本运行之前显示，之后不再显示：给没有脚本的读者看的建议和电话。',
  'Shown until scripts run, and never after: put 110 and the steps there, for a page whose scripts are blocked.':
    '脚本运行之前显示，之后不再显示：把 110 和步骤写在这里，脚本被拦时也有用。',
  'Shown until scripts run, and never after.': '脚本运行之前显示，之后不再显示。',
  'Shown until scripts run, and if the catalog knows nothing of payments.':
    '脚本运行之前、以及目录里没有付款内容时显示。',
  'Shown until scripts run, and if the catalog has nothing to ask.': '脚本运行之前、以及目录里没有题目时显示。',
  'Shown until scripts run, and if the catalog has nothing to play.': '脚本运行之前、以及目录里没有可练的骗局时显示。',
  'Shown until scripts run, and if the catalog has no such script.': '脚本运行之前、以及目录里没有这个骗局时显示。',
  'Shown until scripts run, and as long as there is no message.': '脚本运行之前、以及没有消息时显示。',
  'The guarded part of the page.': '受看护的那部分页面。',
  'Replaces the heading.': '替换标题。',
  'Replaces the heading, which is the title of a quiz written by hand.': '替换标题；自己出的测验，标题就是它的名称。',
  'What an organizer who asks for results says of it, below what the element says.':
    '组织者要收集成绩时自己写的说明，放在组件的说明下面。',
  'The message itself, below the headline.': '消息本身，放在结论下面。',

  "An `<audio controls>` of the page's own with the steps read out, in the place of the read button.":
    '页面自己的 `<audio controls>`，把步骤读出来，代替朗读按钮。',
  "An `<audio controls>` of the page's own with the warning read out, in the place of that button.":
    '页面自己的 `<audio controls>`，把提醒读出来，代替那个按钮。',

  // Parts.
  'The button that reads aloud.': '朗读按钮。',
  'The button that reads the answer out, by a voice of the device; absent where it has none.':
    '用设备自己的声音朗读答案的按钮；设备没有声音就没有它。',
  'The button that reads it out, by a voice of the device; absent where it has none.':
    '用设备自己的声音朗读的按钮；设备没有声音就没有它。',
  'How far the fraud has come in it.': '骗局在其中走到了哪一步。',
  'The whole.': '整体。',
  'How far the list may be relied on.': '这份列表有多可靠。',
  'One alert; repeated.': '一条提醒；有多条。',
  'In it, what it is: new, an update, withdrawn or all clear.': '其中：是新的、更新、撤回还是已解除。',
  'Who answers for the feed.': '谁发布的订阅。',
  'The button that tries again.': '再试一次的按钮。',
  'The text field.': '输入框。',
  'The check button.': '检查按钮。',
  'The clear button.': '清空按钮。',
  'The message with its marks.': '带标记的消息。',
  'Marked words; repeated.': '标出的字句；有多处。',
  'Marked words in it; repeated.': '其中标出的字句；有多处。',
  'The button that passes the answer on to somebody the resident trusts.': '把答案发给信得过的人的按钮。',
  'The answer, a `<fraud-verdict>`, with its own parts:': '答案，一个 `<fraud-verdict>`，它的部件有：',
  'The answer in a few words.': '一句话的结论。',
  'In it, the answer in a few words.': '其中：一句话的结论。',
  'One reason; repeated.': '一条理由；有多条。',
  'Where a statement comes from; repeated.': '一条依据的来源；有多条。',
  'A link that dials; repeated.': '拨号链接；有多个。',
  'The button that looks.': '查看按钮。',
  'The answer.': '答案。',
  'A stage of the fraud; repeated.': '骗局的一步；有多步。',
  'The talk with its marks.': '带标记的聊天。',
  'One step; repeated.': '一步；有多步。',
  'The sheet.': '情况单。',
  'The print button.': '打印按钮。',
  'The button that takes a clearing back.': '找回刚清掉的内容的按钮。',
  'The button for one more payment.': '再加一笔付款的按钮。',
  'The button that fills in the time of now.': '填上当前时间的按钮。',
  'What the guard says.': '看护说的话。',
  'One warning; repeated.': '一条警示；有多条。',
  'Its close button.': '它的关闭按钮。',
  'The question before a payment.': '付款前的询问。',
  'The button that holds the payment.': '先不付的按钮。',
  'The button that lets it through.': '继续付的按钮。',
  'The question.': '问题。',
  'A button that answers; repeated.': '作答的按钮；有多个。',
  'A length of the pause; repeated.': '停多久；有多个。',
  'The pause under way.': '正在停一停。',
  'The button that begins.': '开始按钮。',
  'The button back to the question before.': '回到上一题的按钮。',
  'The button that begins anew.': '重新开始的按钮。',
  'The button for the other questions.': '回答其余问题的按钮。',
  'The button that ends the pause.': '不再等的按钮。',
  'The heading of the view: the question, the outcome, the result.': '这一屏的标题：问题、对错或成绩。',
  'How far along.': '进行到第几题。',
  'The message that a question is about.': '题目说的那条消息。',
  'Right or wrong.': '对还是错。',
  'A choice with its explanation; repeated.': '一个选项和它的讲解；有多个。',
  'A fraud to read about next; repeated.': '接下来可读的骗局；有多个。',
  'The button to the next question.': '下一题按钮。',
  'The button for a round of other questions.': '换一批题的按钮。',
  'The button for the same round once more.': '同一批题再来一次的按钮。',
  'The name of the fraud.': '骗局的名字。',
  'A made-up message; repeated.': '编出来的消息；有多条。',
  'The field to write in.': '输入框。',
  'A fraud to open; repeated.': '可以打开的骗局；有多个。',
  'The button back to the list.': '回到列表的按钮。',
  'The button that empties the field.': '清空输入框的按钮。',
  'The fraud that is open, a `<fraud-script>`, with its own parts:':
    '打开着的骗局，一个 `<fraud-script>`，它的部件有：',
  'The heading of the step or of the end.': '这一步或结局的标题。',
  'What the fraudster writes.': '“骗子”写的话。',
  'A way to answer; repeated.': '一种回答；有多种。',
  'What was chosen, and what came of it; repeated.': '选了什么、结果怎样；有多条。',
  'How it ended.': '结局。',
  'The button that goes on with a talk.': '接着练的按钮。',
  'The button that begins the talk anew.': '从头再练的按钮。',
  'The button to another talk.': '换一个来练的按钮。',
  'The card.': '卡片。',
  'The banner.': '提醒条。',
  'The close button.': '关闭按钮。',

  // Measures and colours.
  'Font families.': '字体。',
  'Size of running text; at least 20px in the elder edition.': '正文字号；长辈版至少 20px。',
  'Roundness of corners.': '圆角大小。',
  'Colour of the check button, with `--fraud-free-on-accent` for its text.':
    '检查按钮的颜色，上面的字用 `--fraud-free-on-accent`。',
  'Height kept free until the file is there.': '文件取到以前留出的高度。',
  'Colour of the main button, with `--fraud-free-on-accent` for its text.':
    '主按钮的颜色，上面的字用 `--fraud-free-on-accent`。',
  'Colour of the main buttons, with `--fraud-free-on-accent` for their text.':
    '主按钮的颜色，上面的字用 `--fraud-free-on-accent`。',
  'Colour of the main button and of right answers, with `--fraud-free-on-accent`.':
    '主按钮和答对时的颜色，上面的字用 `--fraud-free-on-accent`。',
  'Colour of the edges and links.': '边线和链接的颜色。',
  'Colour of the edge and label; `--fraud-free-caution-surface` is the background.':
    '边线和标签的颜色；背景是 `--fraud-free-caution-surface`。',
  'Background; likewise `-surface-soft`, `-text`, `-muted`, `-line`, `-edge`, `-accent`, `-on-accent`, `-focus`, `-danger`, `-danger-surface`, `-caution`, `-caution-surface`, `-note`, `-note-surface`.':
    '背景色；其余颜色见下。',
  'Colour: background.': '颜色：背景。',
  'Colour: background of what is quoted or set back.': '颜色：引文和次要内容的背景。',
  'Colour: running text.': '颜色：正文。',
  'Colour: small text.': '颜色：小字。',
  'Colour: lines between things.': '颜色：分隔线。',
  'Colour: edges of fields and buttons.': '颜色：输入框和按钮的边。',
  'Colour: main buttons and links.': '颜色：主按钮和链接。',
  'Colour: text on main buttons.': '颜色：主按钮上的字。',
  'Colour: the ring round what has the focus.': '颜色：焦点的外圈。',
  'Colour: what is very like a fraud.': '颜色：很像骗局的。',
  'Colour: background of the same.': '颜色：上一项的背景。',
  'Colour: what needs care.': '颜色：要当心的。',
  'Colour: what is neither.': '颜色：两者都不是的。',
  'Address of the folder with the files of @fraud-free/readers (`/readers/`); they alone are loaded, when they are first used.':
    '放 @fraud-free/readers 文件的目录地址（`/readers/`）；第一次用到时才加载，而且只从这里加载。',
  'The button that takes a picture.': '拍照或选图片的按钮。',
  'The button that looks through the camera for a code.': '用摄像头看二维码的按钮。',
  'The button that listens.': '用语音输入的按钮。',
  'The button that ends any of these.': '中途停下的按钮。',
  'What the camera sees.': '摄像头看到的画面。',
  'Address of the folder with the files that read pictures, e.g. `/readers/`; without it there are no buttons for them.':
    '放读图文件的目录地址，如 `/readers/`；不写就没有这些按钮。',
  'Kinds of question to ask, with spaces between: `fraud-or-real what-now`; all if not said.':
    '出哪几种题，用空格分开：`fraud-or-real what-now`；不写就都出。',
  'Keeps in this browser when to come back to which fraud, and both errors over all rounds.':
    '在这个浏览器里记住哪种骗局什么时候再来温习，以及历次的两种错误。',
  'A button that answers, or that is chosen where an answer takes several; repeated.':
    '作答的按钮；可以选几个的题，就是其中一个；会重复。',
  'The button that gives such an answer.': '选好后交答案的按钮。',
  'A choice made in a talk, and what it led to; repeated.': '对话里选的一步和它的结果；会重复。',
  'How many frauds are due again.': '有几种骗局到时候该温习了。',
  'The days to come back on, with `print-days` and `forget`.': '再来温习的日子，含 `print-days` 和 `forget`。',
  'The button that prints them.': '打印这些日子的按钮。',
  'The button that forgets what was kept on the device.': '忘掉设备上所记内容的按钮。',
  'Hits and false alarms, once there are enough answers.': '答得够多以后，认出骗局和误疑正常消息的比例。',
  'The certificate.': '证书。',
  'The field for the name that it shows.': '填写证书上名字的输入框。',
  'The button that prints it.': '打印证书的按钮。',
  'The button that saves it as a picture.': '把证书存成图片的按钮。',
  'Whether results are told to the organizer.': '是否把结果告诉组织者。',
  'The button that agrees to it, or takes that back.': '同意或收回同意的按钮。',
  'Kinds of question, with spaces or commas between; empty for all.': '出哪几种题，用空格或逗号分开；空着就都出。',
  'Whether this device keeps when to come back; never an answer or a text.':
    '这台设备是否记住什么时候再来；从不记答案和文字。',
  'A quiz written by hand, as `fraud-free quiz convert` makes it of YAML, a table, GIFT or QTI: asked instead of what the catalog has. Questions whose script the catalog has withdrawn are left out.':
    '手写的测验，由 `fraud-free quiz convert` 从 YAML、表格、GIFT 或 QTI 转来：用它代替目录里的题。所讲骗局已从目录撤下的题会略过。',
  'Where results are to be told, if the organizer of the page wants them: made by `createReporter` of `@fraud-free/quiz`. The player is asked first, and nothing is made, kept or sent before they agree.':
    '组织者想要结果时，结果交到哪里：由 `@fraud-free/quiz` 的 `createReporter` 生成。先问玩的人，同意之前什么都不生成、不保存、不发送。',
};

package news.copydesk.enrich.name;

import java.util.List;
import java.util.Set;
import news.copydesk.rules.EastAsianNames;

/** What the words of Chinese, Japanese and Korean bylines say, where neither capitals nor spaces tell names from papers and places. */
public final class EastAsianWords {

    private static final Set<String> LABELS = WordSet.of("""
            文 文字 圖文 图文 采写 採寫 采访 採訪 采編 采编 撰文 撰稿 整理 编辑 編輯 责编 責編 校对 校對 审核 審核 审校 審校 编审 編審 监制 監製
            策划 策劃 统筹 統籌 出品 供稿 翻译 翻譯 编译 編譯 执笔 執筆 剪辑 配音 主播 总监 總監 主编 主編 值班编委 终审 初审 复审 二审 三审 一审
            取材 著者 筆者 構成 聞き手 編集 翻訳 訳 監修 文と写真 写真と文 文・写真 写真・文 協力 作画 企画 制作 まとめ 解説 寄稿 執筆者 ライター
            글 취재 정리 대담 번역 편집 진행 구성 필자 기고 작성 작성자 기사작성 기자명 글쓴이 본지 본보 인터뷰 감수
            作者 記者 记者 通讯员 通訊員 实习生 實習生
            """);

    private static final Set<String> PICTURES = WordSet.of("""
            圖 图 圖片 图片 照片 攝 摄 攝影 摄影 摄像 攝像 影像 視頻 视频 影片 制图 製圖 写真 撮影 画像 イラスト 図版 사진 촬영 영상 그림 그래픽 일러스트
            """);

    private static final Set<String> SOURCES = WordSet.of("来源 來源 稿源 信源 消息来源 新闻来源 配信 提供 出典 배포 출처 제공");

    /** What a paper does with a story; before it stands where. */
    private static final List<String> REPORTS = List.of(
            "綜合報導", "綜合報道", "综合报道", "即時報導", "整理報導", "採訪報導", "摄影报道", "攝影報導", "攝影報道", "專題報導", "連線報導", "特別報導", "現場報導",
            "专题报道", "連線報道", "報導", "報道", "报道", "报导", "專訪", "专访", "特稿", "外電", "外电");

    private static final Set<String> NEITHER = WordSet.of("""
            綜合 综合 整理 專訪 专访 即時 即时 综合整理 綜合整理 編譯整理 本报讯 本網訊 本网讯 本報訊 本刊讯 核稿 發自 发自 著作 フォロー 著者フォロー プロフィール
            著者 全国 전국종합 종합 구독 보기 입니다 다른기사 특별취재 소설가 시인 교수 변호사 국장 부장
            차장 팀장 대표 원장 소장 위원 강사 박사 연구원 한의사 의사 평론가 北京时间 連線
            """);

    private static final List<String> PAPERS = List.of(
            "日报", "日報", "晚报", "晚報", "早报", "早報", "时报", "時報", "快报", "周报", "週報", "周刊", "週刊", "周末", "新闻", "新聞", "新聞網",
            "新闻网", "新聞社", "通讯社", "通訊社", "通信社", "通信", "客户端", "电视台", "電視台", "电台", "電台", "广播", "廣播", "卫视", "衛視", "传媒",
            "傳媒", "在线", "在線", "网", "網", "报", "報", "报社", "報社", "杂志", "雜誌", "之声", "之音", "中文", "中文网", "社", "出版", "テレビ",
            "放送", "ニュース", "オンライン", "デジタル", "タイムズ", "ポスト", "プレス", "経済", "뉴스", "일보", "신문", "방송", "데일리", "투데이", "닷컴",
            "타임즈", "타임스", "통신", "저널", "미디어", "헤럴드", "스포츠", "스포츠서울", "경제", "비즈", "매거진", "중앙", "조선", "한겨레", "경향");

    private static final List<String> GIVERS = List.of("提供", "供图", "供圖", "제공");

    private static final List<String> DESKS = List.of(
            "中心", "编辑部", "編輯部", "編集部", "採訪組", "采访组", "调查组", "取材班", "組", "组", "報道部", "支局", "総局", "本社", "팀", "취재단", "편집국",
            "지국", "본부");

    /** Cities and provinces that could be names of people. */
    private static final Set<String> PLACES = WordSet.of("""
            高雄 金門 金门 安徽 江西 江蘇 江苏 唐山 温州 溫州 常州 周口 吕梁 邢台 韓國 韩国 柏林 罗马 羅馬 莫斯科 温哥华 溫哥華 马德里 馬德里 华盛顿 華盛頓 孟买 孟買
            石家庄 广东 雲林 雲南 云南 林口 高松 高知 松山 松本 長野 福岡 福島 宮崎 金沢 岡山 山口 千葉 石川 秋田 大分 長崎 奈良 和歌山 鹿児島
            강원 경기 서울 부산 대구 인천 광주 대전 울산 세종 제주 전주 이천 안산 안양 고양 성남 용인 정선 서산 도쿄 뉴욕 파리 런던 워싱턴 베이징
            """);

    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_HAN = 4;

    private EastAsianWords() {}

    public static boolean isLabel(String word) {
        return LABELS.contains(word);
    }

    public static boolean isPicture(String word) {
        return PICTURES.contains(word);
    }

    public static boolean isSource(String word) {
        return SOURCES.contains(word);
    }

    public static boolean isNeither(String word) {
        return NEITHER.contains(word) || PLACES.contains(word) || endsWithAny(word, GIVERS);
    }

    /** The word without the verb behind it: {@code 台北} of {@code 台北報導}, {@code 王小明台北} of {@code 王小明台北3日電}; as it is if it has none. */
    public static String withoutReport(String word) {
        for (String report : REPORTS) {
            if (word.endsWith(report)) {
                return word.substring(0, word.length() - report.length());
            }
        }
        int last = word.length() - 1;
        if (last > 0 && "电電讯訊".indexOf(word.charAt(last)) >= 0) {
            int digit = 0;
            while (digit < last && !Character.isDigit(word.charAt(digit))) {
                digit++;
            }
            return digit < last ? word.substring(0, digit) : word;
        }
        return word;
    }

    /** Whether it is called as papers, broadcasters and desks are. */
    public static boolean isPaper(String word) {
        return word.length() >= 3 && (endsWithAny(word, PAPERS) || endsWithAny(word, DESKS))
                || word.length() >= 3 && Script.isHangul(word) && startsWithAny(word, PAPERS)
                || word.length() == 2 && word.endsWith("社");
    }

    /** Whether it can be a name, if there is reason to look for one. */
    public static boolean isNameLike(String word, String language) {
        int longest =
                language.equals("ja") || word.indexOf('·') > 0 || word.indexOf(' ') > 0 ? LONGEST_NAME : LONGEST_HAN;
        return word.length() >= 2
                && word.length() <= longest
                && word.chars().allMatch(c -> EastAsianNames.isPart(c) || c == '·' || c == '・' || c == ' ')
                && "的是在のはがをに".chars().noneMatch(c -> word.indexOf(c) > 0 && word.length() > 3);
    }

    private static boolean endsWithAny(String word, List<String> endings) {
        return endings.stream().anyMatch(ending -> word.endsWith(ending) && word.length() > ending.length());
    }

    private static boolean startsWithAny(String word, List<String> openings) {
        return openings.stream().anyMatch(opening -> word.startsWith(opening) && word.length() > opening.length() + 1);
    }
}

package news.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HardWrapsTest {

    private static final String CUT = """
            Ferry line closes after ninety years

            The last ferry between the two halves of the town left the pier on
            Sunday evening with four hundred people on board, most of whom had
            only come to say goodbye. The captain, who has steered it since he
            was nineteen, blew the horn for so long that the dogs in the boat-
            yard began to howl.

            The council says that a bridge, which was opened in the spring, had
            made the service superfluous. Fewer than forty passengers a day had
            used it in summer, and in winter hardly ten, according to the Anglo-
            Dutch operator.

            - Free bus passes are offered to those who live on the eastern bank
            - Ten jobs are lost
            """;

    private final Normaliser normaliser = new Normaliser();

    @Test
    void rejoinsTheParagraphsOfAPageThatWasCutAtAWidth() {
        assertThat(lines(CUT))
                .containsExactly(
                        new Line(1, "Ferry line closes after ninety years", false),
                        new Line(
                                3,
                                7,
                                "The last ferry between the two halves of the town left the pier on Sunday evening with"
                                        + " four hundred people on board, most of whom had only come to say goodbye. The"
                                        + " captain, who has steered it since he was nineteen, blew the horn for so long"
                                        + " that the dogs in the boatyard began to howl.",
                                true),
                        new Line(
                                9,
                                12,
                                "The council says that a bridge, which was opened in the spring, had made the service"
                                        + " superfluous. Fewer than forty passengers a day had used it in summer, and in"
                                        + " winter hardly ten, according to the Anglo-Dutch operator.",
                                true),
                        new Line(14, "- Free bus passes are offered to those who live on the eastern bank", true),
                        new Line(15, "- Ten jobs are lost", false));
    }

    @Test
    void rejoinsChineseWithoutSpaces() {
        String page = """
                老码头的最后一班渡船

                周日晚上，连接小城两岸的最后一班渡船离开了码头，船上
                坐着四百多人，其中大多数只是来告别的。船长从19岁起就
                驾驶这条船，他把汽笛拉得很长，连造船厂里的狗都跟着叫
                了起来。

                市政府表示，今年春天通车的大桥已经取代了渡船。夏天每
                天乘客不到四十人，冬天只有十来个人，经营者说已经连续
                三年亏损。

                该公司总经理说，最后一班船的票款将全部捐给当地小学，这
                也是乘客们的心愿。
                """;
        assertThat(lines(page))
                .extracting(Line::text)
                .containsExactly(
                        "老码头的最后一班渡船",
                        "周日晚上，连接小城两岸的最后一班渡船离开了码头，船上坐着四百多人，其中大多数只是来告别的。" + "船长从19岁起就驾驶这条船，他把汽笛拉得很长，连造船厂里的狗都跟着叫了起来。",
                        "市政府表示，今年春天通车的大桥已经取代了渡船。夏天每天乘客不到四十人，冬天只有十来个人，" + "经营者说已经连续三年亏损。",
                        "该公司总经理说，最后一班船的票款将全部捐给当地小学，这也是乘客们的心愿。");
    }

    @Test
    void leavesChineseTitlesThatAreEquallyLong() {
        String list = """
                老码头的最后一班渡船昨夜停航居民依依不舍前来告别
                市政府计划扩建河边游泳馆预算将于下月提交议会审议
                警方寻找周六火车站前交通事故目击者伤者已送往医院
                本周末天气多雨气温下降市民出行请注意携带雨具保暖

                """;
        assertThat(lines(list.repeat(4))).hasSize(16);
    }

    @Test
    void leavesLinesThatHadRoom() {
        String list = """
                Harbour opens
                Council votes on budget for new swimming pool by the river
                Police look for witnesses
                Weather: rain until Friday
                Match report: home win for the town's second team on Saturday

                More news
                Letters to the editor
                Two held after fire in disused brewery
                """.repeat(4);
        assertThat(lines(list)).hasSize(32).allMatch(line -> line.number() == line.last());
    }

    @Test
    void leavesAPageWithLongParagraphs() {
        String page = CUT + "\n" + "This paragraph was never cut by anyone. ".repeat(5);
        assertThat(lines(page)).allMatch(line -> line.number() == line.last());
    }

    @Test
    void aSoftHyphenAtTheEndOfALineGoesOnInTheNext() {
        assertThat(lines("Die Bundes\u00AD\nregierung tagt.\nEnde\u00AD\n\nNeu"))
                .containsExactly(
                        new Line(1, 2, "Die Bundesregierung tagt.", false),
                        new Line(3, "Ende", false),
                        new Line(5, "Neu", true));
    }

    @Test
    void whatWouldNotBeSeenPutTogetherStaysApart() {
        assertThat(lines("One\n&#\u00AD\nx11;\nTwo"))
                .extracting(Line::text)
                .containsExactly("One", "&#", "x11;", "Two");
    }

    @Test
    void aPageThatWasRejoinedStaysAsItIs() {
        StringBuilder again = new StringBuilder();
        for (Line line : lines(CUT)) {
            again.append(line.blankBefore() ? "\n" : "").append(line.text()).append('\n');
        }
        assertThat(lines(again.toString()))
                .extracting(Line::text)
                .isEqualTo(lines(CUT).stream().map(Line::text).toList());
    }

    private List<Line> lines(String text) {
        return normaliser.normalise(new Decoded(text, "UTF-8", List.of())).lines();
    }
}

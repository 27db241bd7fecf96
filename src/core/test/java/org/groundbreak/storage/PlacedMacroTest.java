package org.groundbreak.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacedMacroTest {

    private static final String OPTION =
            "<ac:structured-macro ac:name='groundbreak-option'><ac:parameter ac:name='name'>A</ac:parameter>"
                    + "<ac:rich-text-body>%s</ac:rich-text-body></ac:structured-macro>";

    /** Rule F11. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n<p/>",
                "<p>&nbsp;<br/>\u200b</p>",
                "<h3>Description</h3><p><ac:placeholder>Say what it is.</ac:placeholder></p><h3>Pros</h3><ul><li/></ul>",
                "<table><tbody><tr><th>Pros</th><th>Cons</th></tr><tr><td><p/></td><td/></tr></tbody></table>",
                "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</ac:task-status>"
                        + "<ac:task-body> </ac:task-body></ac:task></ac:task-list>",
                "<ac:structured-macro ac:name='panel'><ac:parameter ac:name='title'>Pros</ac:parameter>"
                        + "<ac:rich-text-body><p> </p></ac:rich-text-body></ac:structured-macro>",
                "<h3><ac:image><ri:attachment ri:filename='a.png'/></ac:image></h3>",
                "<ac:structured-macro ac:name='groundbreak-spec-status'/>",
                "<!-- a comment --><hr/>",
            })
    void givenNothingButPromptsAndHeadingsThenAMacroSaysNothing(String body) throws Exception {
        assertEquals(List.of(false), says(OPTION.formatted(body)).subList(0, 1));
    }

    /** Rule F11. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "<p>.</p>",
                "<p><![CDATA[x]]></p>",
                "<h3>Pros</h3><p><ac:placeholder>prompt</ac:placeholder>cheap</p>",
                "<table><tbody><tr><th>Pros</th><td>x</td></tr></tbody></table>",
                "<p><ac:image><ri:attachment ri:filename='a.png'/></ac:image></p>",
                "<p><ac:emoticon ac:name='tick'/></p>",
                "<p><ac:link><ri:page ri:content-title='T'/></ac:link></p>",
                "<p><time datetime='2026-03-02'/></p>",
                "<ac:structured-macro ac:name='jira'><ac:parameter ac:name='key'>A-1</ac:parameter></ac:structured-macro>",
                "<ac:structured-macro ac:name='code'><ac:plain-text-body><![CDATA[x]]></ac:plain-text-body>"
                        + "</ac:structured-macro>",
                "<ac:structured-macro ac:name='panel'><ac:rich-text-body><p>x</p></ac:rich-text-body>"
                        + "</ac:structured-macro>",
                "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-body>x</ac:task-body></ac:task></ac:task-list>",
            })
    void givenAnythingToReadThenAMacroSaysSomething(String body) throws Exception {
        assertEquals(List.of(true), says(OPTION.formatted(body)).subList(0, 1));
    }

    /** Rule F11: where the macro itself stands makes no difference to what stands in it. */
    @Test
    void givenAMacroInAHeadingCellThenItSaysWhatItSaysButNotForTheOneAround() throws Exception {
        String inner = "<table><tr><th>" + OPTION.formatted("<p>x</p>") + "</th></tr></table>";

        assertEquals(List.of(false, true), says(OPTION.formatted(inner)));
        assertEquals(List.of(true, true), says(OPTION.formatted(OPTION.formatted("<p>x</p>"))));
    }

    @Test
    void givenMacrosInMacrosThenTheInnermostOfOursIsTheParent() throws Exception {
        String panel = "<ac:structured-macro ac:name='panel'>%s<ac:rich-text-body>%s</ac:rich-text-body>"
                + "</ac:structured-macro>";
        String mark = "<ac:parameter ac:name='groundbreak'> outcome </ac:parameter>";
        List<PlacedMacro> placed = MacroFinder.placed(StorageDocument.parse(
                OPTION.formatted(panel.formatted("", OPTION.formatted("") + panel.formatted(mark, "<p>x</p>")))));

        assertEquals(3, placed.size());
        assertEquals(Optional.empty(), placed.get(0).parent());
        assertEquals(Optional.of(placed.get(0)), placed.get(1).parent());
        assertEquals(Optional.of(placed.get(0)), placed.get(2).parent());
        assertEquals(Optional.of("outcome"), placed.get(2).mark());
        assertEquals(Optional.empty(), placed.get(1).mark());
        assertEquals("panel", placed.get(2).call().name());
    }

    @Test
    void givenUsersAndDatesInAParameterThenNoneIsPassedOver() throws Exception {
        MacroCall call = MacroFinder.ours(StorageDocument.parse(
                        "<ac:structured-macro ac:name='groundbreak-daci'><ac:parameter ac:name='r'>"
                                + "<ri:user ri:userkey='k1'/><ri:user ri:username='ben'/><ri:user ri:account-id='5:c'/>"
                                + "<ri:user/><ac:link><ri:user ri:userkey='k2'/></ac:link></ac:parameter>"
                                + "<ac:parameter ac:name='due'><time datetime='2026-03-02'/><time/></ac:parameter>"
                                + "</ac:structured-macro>"))
                .get(0);

        assertEquals(
                new MacroParameter("", List.of("k1", "k2"), List.of("ben", "5:c", "?"), List.of()),
                call.parameters().get("r"));
        assertEquals(List.of("2026-03-02", ""), call.parameters().get("due").dates());
    }

    /** Rule F12. */
    @Test
    void givenAMacroThenItsContentIsTheSameWhereverItStandsAndWhateverItsParametersAre() throws Exception {
        String one = "<p>a</p>" + OPTION.formatted("<p>b</p>");
        String other = "\n<p ac:local-id='1'>a</p> "
                + OPTION.formatted("<p>b</p>")
                        .replace(">A<", ">B<")
                        .replace("'groundbreak-option'", "\"groundbreak-option\"");

        assertEquals(
                "<p>a</p><ac:structured-macro ac:name=\"groundbreak-option\"><ac:rich-text-body><p>b</p>"
                        + "</ac:rich-text-body></ac:structured-macro>",
                content(OPTION.formatted(one)));
        assertEquals(
                content(OPTION.formatted(one)),
                content("<table><tr><td>" + OPTION.formatted(other) + "</td></tr></table>"));
        assertEquals("", content("<ac:structured-macro ac:name='groundbreak-daci'/>"));
    }

    /** Rule F12: as if it had never been there, white space included. */
    @ParameterizedTest
    @ValueSource(strings = {"%s", "%s ", " %s", "\n%s\n", " %s <p/>"})
    void givenAMarkedMacroThenItCanBeLeftOutWithoutATrace(String around) throws Exception {
        String panel = "<ac:structured-macro ac:name='panel'><ac:parameter ac:name='groundbreak'>outcome</ac:parameter>"
                + "<ac:rich-text-body>x</ac:rich-text-body></ac:structured-macro>";
        String option = OPTION.formatted("y") + around;

        assertEquals(
                content(OPTION.formatted(option.formatted(""))), content(OPTION.formatted(option.formatted(panel))));
    }

    private static String content(String body) throws StorageFormatException {
        StorageDocument document = StorageDocument.parse(body);
        List<PlacedMacro> placed = MacroFinder.placed(document);
        return MacroContent.of(
                        document,
                        placed.get(0),
                        placed.stream()
                                .filter(found -> found.mark().isPresent())
                                .toList())
                .canonical();
    }

    private static List<Boolean> says(String body) throws StorageFormatException {
        return MacroFinder.placed(StorageDocument.parse(body)).stream()
                .map(PlacedMacro::says)
                .toList();
    }
}

package org.groundbreak.decisions;

import static org.groundbreak.decisions.DaciPages.complete;
import static org.groundbreak.decisions.DaciPages.only;
import static org.groundbreak.decisions.DaciPages.option;
import static org.groundbreak.decisions.DaciPages.page;
import static org.groundbreak.decisions.DaciPages.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.groundbreak.storage.AttachmentDigests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaciReaderTest {

    private static final String MACRO =
            "<ac:structured-macro ac:name='groundbreak-daci'><ac:parameter ac:name='%s'>%s</ac:parameter>"
                    + "</ac:structured-macro>";

    @Test
    void givenADecisionThenAllThatItSaysIsRead() {
        DaciMacro macro = only(complete("d1").toStorage());

        assertEquals(Optional.of("d1"), macro.id());
        assertEquals(DaciIdentity.OWN, macro.identity());
        assertEquals(Optional.of("Which queue?"), macro.question());
        assertEquals(Optional.of(DecisionArea.ARCHITECTURE), macro.area());
        assertEquals(new NamedUsers(List.of("k-ann"), List.of()), macro.named(DaciRole.DRIVER));
        assertEquals(new NamedUsers(List.of("k-ben"), List.of()), macro.named(DaciRole.APPROVER));
        assertEquals(PageDate.NONE, macro.due());
        assertEquals(Optional.empty(), macro.status());
        assertEquals(
                List.of(
                        new DaciOption("A", Optional.of("2 weeks"), true),
                        new DaciOption("B", Optional.of("2 weeks"), true)),
                macro.options());
        assertEquals(
                List.of(Optional.of("A"), Optional.of("B")),
                macro.optionCalls().stream().map(call -> call.text("name")).toList());
        assertTrue(macro.begun());
        assertEquals(List.of(), macro.outcomes());
    }

    /** Rule D1. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "<table><tbody><tr><td>%s</td></tr></tbody></table>",
                "<ac:layout><ac:layout-section ac:type='single'><ac:layout-cell>%s</ac:layout-cell></ac:layout-section>"
                        + "</ac:layout>",
                "<ac:structured-macro ac:name='panel'><ac:rich-text-body>%s</ac:rich-text-body></ac:structured-macro>",
                "<ul><li>%s</li></ul>",
            })
    void givenADecisionAnywhereInAPageThenItIsFoundAndItsContentIsTheSame(String around) {
        String macro = complete("d1").toStorage();
        List<DaciMacro> both = read(around.formatted(macro) + "<p>x</p>" + around.formatted(macro.replace("d1", "d2")));

        assertEquals(2, both.size());
        assertEquals(
                List.of(Optional.of("d1"), Optional.of("d2")),
                both.stream().map(DaciMacro::id).toList());
        assertEquals(content(only(macro)), content(both.get(0)));
        assertEquals(content(only(macro)), content(both.get(1)));
    }

    /** Rule D1. */
    @Test
    void givenOneIdTwiceInAPageThenTheLaterOneIsNoDecisionOfItsOwn() {
        String page = complete("d1").toStorage() + complete(" d1 ").toStorage()
                + complete(" ").toStorage() + "<ac:structured-macro ac:name='groundbreak-daci'/>";

        assertEquals(
                List.of(DaciIdentity.OWN, DaciIdentity.DOUBLED_ID, DaciIdentity.NO_ID, DaciIdentity.NO_ID),
                read(page).stream().map(DaciMacro::identity).toList());
        assertEquals(0, DaciReader.find(page(page), "d1").orElseThrow().call().start());
        assertEquals(Optional.empty(), DaciReader.find(page(page), "d2"));
    }

    /** Rule D1: what is in code or in another macro's text is none. */
    @Test
    void givenNoDecisionThenNoneIsRead() {
        assertEquals(List.of(), read("<p>groundbreak-daci</p>" + option("A", "x")));
        assertEquals(
                List.of(),
                read("<ac:structured-macro ac:name='code'><ac:plain-text-body><![CDATA["
                        + complete("d1").toStorage() + "]]></ac:plain-text-body></ac:structured-macro>"));
    }

    @Test
    void givenADecisionInADecisionThenEachOptionBelongsToTheInnermost() {
        String inner = complete("inner").body(option("C", "x")).toStorage();
        List<DaciMacro> both = read(
                complete("outer").body(option("A", inner) + option("B", "y")).toStorage());

        assertEquals(
                List.of(List.of("A", "B"), List.of("C")),
                both.stream()
                        .map(macro ->
                                macro.options().stream().map(DaciOption::name).toList())
                        .toList());
    }

    /** Rule D2. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<ri:user ri:userkey='k1'/>                              | k1    | ''",
                "<ri:user ri:userkey='k2'/><ri:user ri:userkey='k1'/>    | k2,k1 | ''",
                "ann                                                     | ''    | ann",
                "'ann, ben ;; cle o,ann'                                 | ''    | ann,ben,cle o",
                "<ri:user ri:userkey='k1'/>,ann                          | k1    | ann",
                "<ri:user ri:username='ann'/>                            | ''    | ann",
                "<ri:user ri:account-id='5:7'/>                          | ''    | 5:7",
                "<ri:user/>                                              | ''    | ?",
                "<ac:link><ri:user ri:userkey='k1'/></ac:link>           | k1    | ''",
                "' , '                                                   | ''    | ''",
            })
    void givenAnyWayToNameSomebodyThenNobodyIsPassedOver(String value, String keys, String names) {
        NamedUsers named = only(MACRO.formatted("approver", value)).named(DaciRole.APPROVER);

        assertEquals(keys, String.join(",", named.keys()));
        assertEquals(names, String.join(",", named.names()));
        assertEquals((keys + names).isEmpty(), named.isEmpty());
        assertTrue(
                only(MACRO.formatted("other", value)).named(DaciRole.APPROVER).isEmpty());
    }

    /** Rule D3. */
    @ParameterizedTest
    @ValueSource(strings = {" 2026-03-02 ", "<time datetime='2026-03-02'/>", " <time datetime='2026-03-02' /> "})
    void givenADateThenItIsRead(String value) {
        PageDate due = only(MACRO.formatted("due", value)).due();

        assertEquals(Optional.of(LocalDate.of(2026, 3, 2)), due.date());
        assertFalse(due.isUnreadable());
    }

    /** Rule D3. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.3.2026",
                "2026-02-30",
                "2026-3-2",
                "today",
                "+12026-01-01",
                "2026-03-02T10:00",
                "Q3",
                "<time datetime='soon'/>",
                "<time datetime='2026-03-02'/> or later",
                "<time datetime='2026-03-02'/><time datetime='2026-03-03'/>",
            })
    void givenWhatIsNoDateThenItIsUnreadableAndNoDayIsMadeOfIt(String value) {
        PageDate due = only(MACRO.formatted("due", value)).due();

        assertEquals(Optional.empty(), due.date());
        assertTrue(due.isUnreadable());
    }

    @ParameterizedTest
    @CsvSource({"Architecture, ARCHITECTURE", "process, PROCESS", "Architektur,", "'',"})
    void givenAnAreaThenNoneIsGuessed(String typed, DecisionArea area) {
        assertEquals(
                Optional.ofNullable(area), only(MACRO.formatted("area", typed)).area());
    }

    @Test
    void givenOptionsWithoutNameOrTextThenTheyAreThereAllTheSame() {
        DaciMacro macro = only("<ac:structured-macro ac:name='groundbreak-daci'><ac:rich-text-body>"
                + "<ac:structured-macro ac:name='groundbreak-option'/>"
                + option("A", "<h3>Pros</h3><p><ac:placeholder>say</ac:placeholder></p>")
                + "</ac:rich-text-body></ac:structured-macro>");

        assertEquals(
                List.of(
                        new DaciOption("", Optional.empty(), false),
                        new DaciOption("A", Optional.of("2 weeks"), false)),
                macro.options());
        assertFalse(macro.begun());
    }

    /** Rule D9. */
    @Test
    void givenNamesOfOptionsThenCaseAndGapsMakeNoDifference() {
        DaciOption option = new DaciOption("Big  Queue", Optional.empty(), true);

        assertTrue(option.isNamed(" big\u00a0queue "));
        assertFalse(option.isNamed("big"));
        assertFalse(new DaciOption("", Optional.empty(), true).isNamed(""));
    }

    private static DaciContent content(DaciMacro macro) {
        return new DaciSight(macro, AttachmentDigests.NONE).content();
    }
}

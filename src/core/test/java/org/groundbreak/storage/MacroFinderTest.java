package org.groundbreak.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rule F8. */
class MacroFinderTest {

    private static final String SPEC =
            """
            <ac:structured-macro ac:name="groundbreak-spec" ac:schema-version="1">
              <ac:parameter ac:name="kind">TECHNICAL_SPECIFICATION</ac:parameter>
              <ac:parameter ac:name="approver"><ri:user ri:userkey="k1"/></ac:parameter>
              <ac:parameter ac:name="epic"> A&amp;B-1 </ac:parameter>
              <ac:parameter ac:name="blank"> </ac:parameter>
            </ac:structured-macro>""";

    @Test
    void givenOurMacroThenItsParametersAreRead() throws Exception {
        MacroCall call = only(SPEC);

        assertEquals("groundbreak-spec", call.name());
        assertEquals(Optional.of("TECHNICAL_SPECIFICATION"), call.text("kind"));
        assertEquals(Optional.of("A&B-1"), call.text("epic"));
        assertEquals(" A&B-1 ", call.parameters().get("epic").text());
        assertEquals(Optional.empty(), call.text("blank"));
        assertEquals(Optional.empty(), call.text("other"));
        assertEquals(List.of("k1"), call.userKeys("approver"));
        assertEquals(List.of(), call.userKeys("kind"));
        assertEquals(List.of(), call.userKeys("other"));
        assertEquals(
                List.of("kind", "approver", "epic", "blank"),
                List.copyOf(call.parameters().keySet()));
        assertFalse(call.nested());
    }

    @Test
    void givenSeveralUsersThenAllAreNamedInOrder() throws Exception {
        MacroCall call = only("<ac:structured-macro ac:name='groundbreak-daci'><ac:parameter ac:name='informed'>"
                + "<ri:user ri:userkey='k2'/>, <ri:user ri:userkey='k1'/><ri:user ri:account-id='c'/>"
                + "<ri:page ri:userkey='k3'/></ac:parameter></ac:structured-macro>");

        assertEquals(List.of("k2", "k1"), call.userKeys("informed"));
    }

    @Test
    void givenEntitiesAndOtherCharactersBeforeThenTheOffsetsAreThoseOfTheOriginal() throws Exception {
        String before = "<p title=\"&nbsp;\">&auml;\u00e4\ud83d\ude00&#8364;</p>\r\n<![CDATA[x]]>";
        String body = before + SPEC + "&hellip;" + SPEC + "<p/>";

        List<MacroCall> calls = MacroFinder.ours(StorageDocument.parse(body));

        assertEquals(2, calls.size());
        for (MacroCall call : calls) {
            assertEquals(SPEC, body.substring(call.start(), call.end()));
        }
        assertTrue(calls.get(0).start() < calls.get(1).start());
    }

    @Test
    void givenASelfClosedMacroThenItsOffsetsAreThoseOfTheTag() throws Exception {
        String macro = "<ac:structured-macro ac:name='groundbreak-adr-number'/>";
        MacroCall call = only("<p>" + macro + "</p>");

        assertEquals(3, call.start());
        assertEquals(3 + macro.length(), call.end());
    }

    @Test
    void givenAMacroInAnotherOnesBodyThenItIsNested() throws Exception {
        String body = "<ac:structured-macro ac:name='panel'><ac:rich-text-body><p/>" + SPEC
                + "</ac:rich-text-body></ac:structured-macro>"
                + "<ac:layout><ac:layout-section><ac:layout-cell>" + SPEC
                + "</ac:layout-cell></ac:layout-section></ac:layout>";

        assertEquals(
                List.of(true, false),
                MacroFinder.ours(StorageDocument.parse(body)).stream()
                        .map(MacroCall::nested)
                        .toList());
    }

    @Test
    void givenOneOfOursWithinAnotherThenTheOuterComesFirstAndKeepsItsOwnParameters() throws Exception {
        String body = "<ac:structured-macro ac:name='groundbreak-daci'><ac:rich-text-body>" + SPEC
                + "</ac:rich-text-body></ac:structured-macro>";

        List<MacroCall> calls = MacroFinder.ours(StorageDocument.parse(body));

        assertEquals(
                List.of("groundbreak-daci", "groundbreak-spec"),
                calls.stream().map(MacroCall::name).toList());
        assertTrue(calls.get(0).parameters().isEmpty());
        assertTrue(calls.get(1).nested());
    }

    @Test
    void givenAParameterTwiceThenTheFirstCounts() throws Exception {
        MacroCall call =
                only("<ac:structured-macro ac:name='groundbreak-spec'><ac:parameter ac:name='a'>1</ac:parameter>"
                        + "<ac:parameter ac:name='a'>2</ac:parameter><ac:parameter>3</ac:parameter>"
                        + "</ac:structured-macro>");

        assertEquals(Optional.of("1"), call.text("a"));
        assertEquals(Optional.of("3"), call.text(""));
    }

    @Test
    void givenOtherMacrosAndCodeThenThereIsNone() throws Exception {
        String code = "<ac:structured-macro ac:name='code'><ac:plain-text-body><![CDATA[" + SPEC
                + "]]></ac:plain-text-body></ac:structured-macro><ac:structured-macro/><p ac:name='groundbreak-spec'/>";

        assertEquals(List.of(), MacroFinder.ours(StorageDocument.parse(code)));
    }

    @Test
    void givenTheSameMacroTwiceThenItIsFoundByItsPlaceInTheDocument() throws Exception {
        String spec = "<ac:structured-macro ac:name='groundbreak-spec'><ac:parameter ac:name='seed'>%s</ac:parameter>"
                + "</ac:structured-macro>";
        StorageDocument document = StorageDocument.parse("<ac:structured-macro ac:name='groundbreak-daci'/>"
                + spec.formatted("1") + "<ac:structured-macro ac:name='panel'><ac:rich-text-body>"
                + spec.formatted("2") + "</ac:rich-text-body></ac:structured-macro>" + spec.formatted("3"));

        List<MacroCall> specs = MacroFinder.named(document, "groundbreak-spec");

        assertEquals(
                List.of("1", "2", "3"),
                specs.stream().map(found -> found.text("seed").orElseThrow()).toList());
        assertEquals(
                List.of(false, true, false),
                specs.stream().map(MacroCall::nested).toList());
        assertEquals(List.of(), MacroFinder.named(document, "groundbreak-specs"));
    }

    /** What stands in a macro within a parameter is that macro's, so that nesting costs nothing. */
    @Test
    void givenAMacroInAParameterThenItsTextIsNotTheParameters() throws Exception {
        String inner = "<ac:structured-macro ac:name='%s'><ac:parameter ac:name='b'>x<b>y</b></ac:parameter>"
                + "</ac:structured-macro>";
        String body = "<ac:structured-macro ac:name='groundbreak-spec'><ac:parameter ac:name='a'>1%s2<i>3</i>%s4"
                + "<i><ri:user ri:userkey='no'/></i></ac:parameter><p>5</p></ac:structured-macro>";

        List<MacroCall> calls = MacroFinder.ours(
                StorageDocument.parse(body.formatted(inner.formatted("groundbreak-daci"), inner.formatted("panel"))));

        assertEquals(Optional.of("1234"), calls.get(0).text("a"));
        assertEquals(List.of(), calls.get(0).userKeys("a"));
        assertEquals(Optional.of("xy"), calls.get(1).text("b"));
        assertEquals(2, calls.size());
    }

    private static MacroCall only(String body) throws StorageFormatException {
        List<MacroCall> calls = MacroFinder.ours(StorageDocument.parse(body));
        assertEquals(1, calls.size());
        return calls.get(0);
    }
}

package org.groundbreak.decisions;

import static org.groundbreak.decisions.DaciPages.complete;
import static org.groundbreak.decisions.DaciPages.named;
import static org.groundbreak.decisions.DaciPages.only;
import static org.groundbreak.decisions.DaciPages.option;
import static org.groundbreak.decisions.DaciPages.page;
import static org.groundbreak.decisions.DaciPages.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.groundbreak.storage.AttachmentDigests;
import org.groundbreak.storage.ContentChange;
import org.groundbreak.storage.Fingerprint;
import org.groundbreak.storage.ShownAttachment;
import org.groundbreak.storage.Splicer;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.storage.TextMarkup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule D4: what a decision is bound to. */
class DaciContentTest {

    private static final String MACRO = complete("d1").toStorage();
    private static final Fingerprint SEEN = seen(only(MACRO));

    static Stream<String> otherContents() {
        return Stream.of(
                MACRO.replace("Which queue?", "Which topic?"),
                MACRO.replace("architecture", "product"),
                MACRO.replace("Why now.", "Why later."),
                MACRO.replace("cheap", "dear"),
                MACRO.replace(">A<", ">C<"),
                MACRO.replaceFirst("2 weeks", "3 weeks"),
                MACRO.replace(option("A", "<p>cheap</p>"), ""),
                MACRO.replace("<p>cheap</p>", "<p>cheap</p><p>new</p>"),
                MACRO.replace(
                        option("A", "<p>cheap</p>") + option("B", "<p>fast</p>"),
                        option("B", "<p>fast</p>") + option("A", "<p>cheap</p>")));
    }

    @ParameterizedTest
    @MethodSource("otherContents")
    void givenAnotherContentThenItsFingerprintIsAnother(String macro) {
        assertNotEquals(MACRO, macro);
        assertNotEquals(SEEN, seen(only(macro)));
        assertNotEquals(Set.of(), changes(only(MACRO), only(macro)));
    }

    @Test
    void givenAnotherContentThenItIsSaidWhatChanged() {
        DaciMacro seen = only(MACRO);

        assertEquals(Set.of(ContentChange.WORDS), changes(seen, only(MACRO.replace("cheap", "dear"))));
        assertEquals(Set.of(ContentChange.MACROS), changes(seen, only(MACRO.replace(">A<", ">C<"))));
        assertEquals(
                Set.of(ContentChange.WORDS, ContentChange.MACROS),
                changes(seen, only(MACRO.replace("cheap", "dear").replace("queue", "topic"))));
        String prefixed = "<div xmlns:x=\"urn:x\">" + MACRO.replace("cheap", "<x:y/>") + "</div>";
        assertEquals(Set.of(ContentChange.OTHER), changes(seen, only(prefixed)));
        assertEquals(Set.of(), changes(only(prefixed), only(prefixed)));
    }

    static Stream<String> sameContents() {
        return Stream.of(
                "<p>before</p>" + MACRO + "<p>behind</p>",
                MACRO.replace("k-ben", "k-eve"),
                MACRO.replace(">d1<", ">d2<"),
                named("d1", "approver", "k-ben")
                        .parameter("due", "2026-03-02")
                        .parameter("status", "DECIDED")
                        .body("<p>Why now.</p>" + option("A", "<p>cheap</p>") + option("B", "<p>fast</p>"))
                        .toStorage(),
                MACRO.replace("<p>cheap</p>", "\n<p ac:local-id=\"1\">cheap</p> "),
                MACRO.replace("<ac:structured-macro", "<ac:structured-macro ac:macro-id=\"1\""),
                MACRO.replace(
                        "<ac:parameter ac:name=\"name\">A</ac:parameter><ac:parameter ac:name=\"cost\">2 weeks</ac:parameter>",
                        "<ac:parameter ac:name=\"cost\"> 2 weeks</ac:parameter><ac:parameter ac:name=\"name\">A</ac:parameter>"),
                MACRO.replace("cheap", "<ac:inline-comment-marker ac:ref=\"1\">cheap</ac:inline-comment-marker>"));
    }

    @ParameterizedTest
    @MethodSource("sameContents")
    void givenOtherRolesOrAnotherPlaceOrWhatTheHostWritesThenTheFingerprintIsTheSame(String page) {
        assertNotEquals(MACRO, page);
        assertEquals(SEEN, seen(only(page)));
        assertEquals(Set.of(), changes(only(MACRO), only(page)));
    }

    @Test
    void givenAFingerprintOfADecisionThenItsFormIsNoneOfPages() {
        assertEquals(1000, SEEN.form());
    }

    /** Rule D12: else a decision would be changed by being written down. */
    @ParameterizedTest
    @ValueSource(strings = {"%s", "<p>x</p>%s<p>y</p>", "<table><tr><td>%s</td></tr></table>"})
    void givenTheOutcomeWrittenIntoThePageThenTheContentIsTheSameAndNothingElseChanged(String around) throws Exception {
        StorageDocument before = page(around.formatted(MACRO));
        DaciMacro macro = DaciReader.read(before).get(0);
        OutcomeCopy copy = new OutcomeCopy(
                DecisionStatus.DECIDED,
                "Outcome & more",
                List.of(TextMarkup.paragraph().strong("Outcome").text(": A <b>\nwhy\u0000"), TextMarkup.paragraph()));

        StorageDocument after = copy.writeInto(macro, Set.of());
        DaciMacro written = OutcomeCopy.written(after, macro);

        assertEquals(SEEN, seen(written));
        assertEquals(1, written.outcomes().size());
        assertEquals(List.of("DECIDED"), written.status().stream().toList());
        String status = "<ac:parameter ac:name=\"status\">DECIDED</ac:parameter>";
        String panel =
                "<ac:structured-macro ac:name=\"panel\"><ac:parameter ac:name=\"groundbreak\">outcome</ac:parameter>"
                        + "<ac:parameter ac:name=\"title\">Outcome &amp; more</ac:parameter><ac:rich-text-body>"
                        + "<p><strong>Outcome</strong>: A &lt;b&gt;<br/>why</p><p></p></ac:rich-text-body></ac:structured-macro>";
        assertEquals(before.body(), after.body().replace(status, "").replace(panel, ""));
    }

    @Test
    void givenAnOutcomeThatWasWrittenBeforeThenItIsReplacedInItsPlace() throws Exception {
        DaciMacro macro = only(MACRO);
        DaciMacro once = OutcomeCopy.written(copy("first").writeInto(macro, Set.of()), macro);
        DaciMacro twice = OutcomeCopy.written(copy("second").writeInto(once, Set.copyOf(once.outcomes())), once);

        assertEquals(1, twice.outcomes().size());
        assertNotEquals(once.outcomes(), twice.outcomes());
        assertTrue(twice.document().body().contains("second"));
        assertEquals(SEEN, seen(twice));
    }

    /** Rule D17: what somebody has written into it is kept, unless whoever writes was told of it. */
    @Test
    void givenAnOutcomeThatWasChangedByHandThenItStaysAndTheNewOneStandsBesideIt() throws Exception {
        DaciMacro macro = only(MACRO);
        DaciMacro once = OutcomeCopy.written(copy("first").writeInto(macro, Set.of()), macro);
        DaciMacro edited = only(once.document().body().replace("first", "first, and what I think of it"));
        Set<Fingerprint> written = Set.copyOf(once.outcomes());

        DaciMacro beside = OutcomeCopy.written(copy("second").writeInto(edited, written), edited);
        DaciMacro over = OutcomeCopy.written(copy("second").writeOver(edited, written), edited);
        DaciMacro again = OutcomeCopy.written(
                copy("third").writeInto(beside, Set.of(beside.outcomes().get(1))), beside);

        assertEquals(2, beside.outcomes().size());
        assertEquals(Optional.of(beside.outcomes().get(1)), copy("second").fingerprintIn(beside, edited.outcomes()));
        assertEquals(Optional.of(once.outcomes().get(0)), copy("other").fingerprintIn(once, List.of()));
        assertEquals(Optional.empty(), copy("x").fingerprintIn(macro, List.of()));
        DaciMacro asTheHostHasIt = only(beside.document().body().replace("second", "second, mended by the host"));
        assertEquals(
                Optional.of(asTheHostHasIt.outcomes().get(1)),
                copy("second").fingerprintIn(asTheHostHasIt, edited.outcomes()),
                "not what somebody has written by hand");
        assertTrue(beside.document().body().contains("what I think of it"));
        assertEquals(1, over.outcomes().size());
        assertTrue(again.document().body().contains("what I think of it"));
        assertTrue(again.document().body().contains("third"));
        assertEquals(List.of(edited.outcomes().get(0)), again.outcomes().subList(0, 1));
        assertEquals(SEEN, seen(again));
    }

    /** Rules D4 and D17: an option, or whatever of ours, makes the panel around it content. */
    @Test
    void givenAnOptionInTheOutcomeThenItIsContentAndIsNotReplaced() throws Exception {
        for (String inner :
                List.of(option("C", "<p>late</p>"), "<ac:structured-macro ac:name=\"groundbreak-adr-index\"/>")) {
            DaciMacro moved = only(complete("d1")
                    .body("<ac:structured-macro ac:name=\"info\"><ac:rich-text-body>" + panel("<p>x</p>" + inner)
                            + "</ac:rich-text-body></ac:structured-macro>")
                    .toStorage());
            DaciMacro other = only(moved.document().body().replace("<p>x</p>", "<p>y</p>"));
            DaciMacro written = OutcomeCopy.written(copy("second").writeOver(moved, Set.of()), moved);

            assertEquals(List.of(), moved.outcomes());
            assertNotEquals(seen(moved), seen(other));
            assertEquals(moved.options(), written.options());
            assertEquals(1, written.outcomes().size());
            assertTrue(written.document().body().contains(inner));
            assertEquals(seen(moved), seen(written));
        }
    }

    /** Rule D17, for one within another. */
    @Test
    void givenAnOptionInAnOutcomeInAnOutcomeThenBothAreContent() {
        DaciMacro nested = only(complete("d1")
                .body(panel(panel(option("C", "<p>late</p>")) + panel("<p>x</p>")))
                .toStorage());

        assertEquals(1, nested.outcomes().size());
        assertEquals(seen(nested), seen(only(nested.document().body().replace("<p>x</p>", "<p>y</p>"))));
    }

    private static String panel(String body) {
        return "<ac:structured-macro ac:name=\"panel\"><ac:parameter ac:name=\"groundbreak\">outcome</ac:parameter>"
                + "<ac:rich-text-body>" + body + "</ac:rich-text-body></ac:structured-macro>";
    }

    @Test
    void givenSeveralDecisionsThenTheOutcomeIsWrittenIntoTheOneItIsAbout() throws Exception {
        String other = MACRO.replace(">d1<", ">d2<");
        DaciMacro second = read(MACRO + other).get(1);
        DaciMacro written = OutcomeCopy.written(copy("x").writeInto(second, Set.of()), second);

        assertEquals(List.of("d2"), written.id().stream().toList());
        assertEquals(1, written.outcomes().size());
        assertTrue(written.document().body().startsWith(MACRO));
    }

    /** What is written into an inner decision is none of the outer one's content either. */
    @Test
    void givenADecisionInADecisionThenTheOutcomeOfTheInnerOneLeavesTheOuterOneAsItIs() throws Exception {
        List<DaciMacro> both = read(complete("outer")
                .body(option("A", complete("inner").toStorage()))
                .toStorage());
        List<DaciMacro> after = DaciReader.read(copy("x").writeInto(both.get(1), Set.of()));

        assertEquals(seen(both.get(0)), seen(after.get(0)));
        assertEquals(List.of(), after.get(0).outcomes());
        assertEquals(1, after.get(1).outcomes().size());
    }

    /** The way to "make it a decision of its own", and to give an id to one that has none. */
    @Test
    void givenADoubledIdThenAnotherOneIsWrittenAndAllElseStays() throws Exception {
        StorageDocument page = page(MACRO + MACRO);
        StorageDocument after =
                Splicer.of(page).parameter(DaciReader.read(page).get(1).call(), DaciMacro.ID, "d2");

        assertEquals(MACRO + MACRO.replace(">d1<", ">d2<"), after.body());
        assertEquals(
                List.of(DaciIdentity.OWN, DaciIdentity.OWN),
                DaciReader.read(after).stream().map(DaciMacro::identity).toList());
    }

    /** Rules D4 and F16: another file of the same name is another content, and putting the old one back undoes it. */
    @Test
    void givenAnotherFileUnderTheNameOfAnAttachmentThenTheContentIsAnother() {
        String picture = "<ac:image><ri:attachment ri:filename=\"plan.png\"/></ac:image>";
        DaciMacro macro = only(MACRO.replace("<p>cheap</p>", "<p>cheap</p>" + picture));
        DaciSight then = with(macro, "1");

        assertEquals(
                List.of("plan.png"),
                macro.shown().stream().map(ShownAttachment::fileName).toList());
        assertEquals(then.content(), with(macro, "1").content());
        assertNotEquals(then.content(), with(macro, "2").content());
        assertNotEquals(then.content(), new DaciSight(macro, AttachmentDigests.NONE).content());
        assertEquals(Set.of(ContentChange.ATTACHMENTS), DaciComparison.between(then, with(macro, "2")));
        assertEquals(Set.of(), DaciComparison.between(then, with(macro, "1")));
        DaciMacro more = only(MACRO.replace("<p>cheap</p>", "<p>dear</p>" + picture + picture.replace("plan", "map")));
        assertEquals(
                Set.of(ContentChange.WORDS, ContentChange.IMAGES, ContentChange.ATTACHMENTS),
                DaciComparison.between(then, with(more, "1")));
    }

    /** Rules D4 and D17: no part of the content, no part of what it is bound to. */
    @Test
    void givenAnAttachmentBesideTheDecisionOrInItsOutcomeThenItIsNoneOfItsContent() {
        String picture = "<ac:image><ri:attachment ri:filename=\"plan.png\"/></ac:image>";
        assertEquals(Set.of(), only(picture + MACRO + picture).shown());
        assertEquals(
                Set.of(),
                only(complete("d1").body(panel("<p>x</p>" + picture)).toStorage())
                        .shown());
        String inner = complete("d2").body("<p>y</p>" + picture).toStorage();
        List<DaciMacro> both = read(complete("d1").body(option("A", inner)).toStorage());
        assertEquals(1, both.get(0).shown().size(), "what a decision in it shows, it shows as well");
        assertEquals(1, both.get(1).shown().size());
    }

    private static DaciSight with(DaciMacro macro, String digest) {
        return new DaciSight(macro, attachment -> Optional.of(digest));
    }

    private static Fingerprint seen(DaciMacro macro) {
        return new DaciSight(macro, AttachmentDigests.NONE).content().fingerprint();
    }

    private static Set<ContentChange> changes(DaciMacro before, DaciMacro after) {
        return DaciComparison.between(
                new DaciSight(before, AttachmentDigests.NONE), new DaciSight(after, AttachmentDigests.NONE));
    }

    private static OutcomeCopy copy(String text) {
        return new OutcomeCopy(
                DecisionStatus.DECIDED,
                "Outcome",
                List.of(TextMarkup.paragraph().text(text)));
    }
}

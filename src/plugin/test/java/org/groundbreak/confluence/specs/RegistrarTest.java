package org.groundbreak.confluence.specs;

import static org.groundbreak.confluence.SpecFixture.MACRO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import java.util.Optional;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.specs.SpecState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages become specs, of whom, and with what from the wizard (rules S1 and S2). */
class RegistrarTest {

    private static final long ID = 42;

    private final SpecFixture fixture = new SpecFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenAPageWithTheMacroWhenNoticedTwiceThenItIsOneSpecOfItsPublisherS1() {
        fixture.confluence.page(ID, MACRO, "author");

        fixture.registrar.notice(ID);
        fixture.registrar.notice(ID);

        assertEquals(1, state().sequence());
        assertEquals(Optional.of(number("author")), state().driver());
        assertEquals(1, fixture.store.specs().count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>groundbreak-spec</p>",
                "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body>"
                        + "<![CDATA[<ac:structured-macro ac:name=\"groundbreak-spec\"/>]]>"
                        + "</ac:plain-text-body></ac:structured-macro>",
                "<p>broken <ac:structured-macro ac:name=\"groundbreak-spec\"/>"
            })
    void givenAPageWithoutTheMacroOrABrokenOneWhenNoticedThenItIsNoSpec(String body) {
        fixture.confluence.page(ID, body, "author");

        fixture.registrar.notice(ID);

        fixture.confluence.signIn("author");
        assertThrows(Problem.class, () -> fixture.specs.register(ID));
        assertEquals(0, state().sequence());
    }

    @Test
    void givenAPageThatIsGoneOrADraftWhenNoticedThenNothingHappens() {
        fixture.registrar.notice(4711);
        Page draft = fixture.confluence.page(ID, MACRO, "author");
        when(draft.isDraft()).thenReturn(true);
        fixture.registrar.notice(ID);

        assertEquals(0, state().sequence());
    }

    @Test
    void givenAPageSavedAnonymouslyWhenSomebodyRegistersItThenItIsHis() {
        fixture.confluence.page(ID, MACRO, (String) null);
        fixture.registrar.notice(ID);
        assertEquals(0, state().sequence());

        fixture.confluence.signIn("product");
        fixture.specs.register(ID);

        assertEquals(Optional.of(number("product")), state().driver());
    }

    /** Whose act it was stands in the log; who wrote the page drives. */
    @Test
    void givenAPageNobodyNoticedWhenSomebodyElseMakesItASpecThenTheEventIsHisAndItsPublisherDrivesS1() {
        fixture.confluence.page(ID, MACRO, "author");
        fixture.confluence.signIn("product");

        fixture.specs.register(ID);

        assertEquals(
                number("product"),
                fixture.log.read(ID).entries().get(0).header().actor());
        assertEquals(Optional.of(number("author")), state().driver());
    }

    @Test
    void givenABrokenPageWhenSomebodyMakesItASpecThenThePlaceIsSaidAndNotThatItLacksTheMacro() {
        fixture.confluence.page(ID, "<p>broken " + MACRO, "author");
        fixture.confluence.signIn("author");

        assertEquals(
                "page-unreadable",
                assertThrows(Problem.class, () -> fixture.specs.register(ID)).code());
    }

    @Test
    void givenTheWizardsSeedWhenTheFirstPageUsesItUpThenItsCopyBeginsEmptyS2() {
        String macro = macro("5eed", fixture.confluence.key("engineer").getStringValue());
        fixture.confluence.page(ID, macro, "author");
        fixture.confluence.page(ID + 1, macro, "product");

        fixture.registrar.notice(ID);
        fixture.registrar.notice(ID + 1);

        SpecState copy = fixture.state(ID + 1);
        assertEquals(Optional.of(number("engineer")), state().approver());
        assertEquals(Optional.of("ABC-1"), state().links().typedKey());
        assertEquals(Optional.empty(), copy.approver());
        assertEquals(Optional.empty(), copy.links().typedKey());
    }

    @ParameterizedTest
    @ValueSource(strings = {"not a seed!", "01234567890123456789012345678901234567890"})
    void givenSomethingElseInPlaceOfASeedWhenNoticedThenTheParametersDoNotCountS2(String seed) {
        fixture.confluence.page(
                ID, macro(seed, fixture.confluence.key("engineer").getStringValue()), "author");

        fixture.registrar.notice(ID);

        assertEquals(1, state().sequence());
        assertEquals(Optional.empty(), state().approver());
    }

    @Test
    void givenAnApproverWhoseAccountIsGoneWhenNoticedThenNobodyIsApprover() {
        fixture.confluence.page(ID, macro("5eed", "no-such-key"), "author");

        fixture.registrar.notice(ID);

        assertEquals(Optional.empty(), state().approver());
        assertEquals(Optional.of("ABC-1"), state().links().typedKey());
    }

    private SpecState state() {
        return fixture.state(ID);
    }

    private PersonNumber number(String name) {
        return fixture.number(name);
    }

    private static String macro(String seed, String approverKey) {
        return "<ac:structured-macro ac:name=\"groundbreak-spec\">"
                + "<ac:parameter ac:name=\"seed\">" + seed + "</ac:parameter>"
                + "<ac:parameter ac:name=\"epic\">ABC-1</ac:parameter>"
                + "<ac:parameter ac:name=\"approver\"><ri:user ri:userkey=\"" + approverKey + "\"/></ac:parameter>"
                + "</ac:structured-macro>";
    }
}

package org.groundbreak.confluence.blueprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.decisions.DaciIdentity;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.decisions.DaciOption;
import org.groundbreak.decisions.DaciReader;
import org.groundbreak.decisions.DaciRole;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.words.TestWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The macro that a new page about a decision begins with is read again as it was meant, whatever was typed. */
class DecisionTemplateTest {

    private final MockConfluence confluence = new MockConfluence();
    private final DecisionTemplate template = new DecisionTemplate(confluence.users(), TestWords.keys());

    @AfterEach
    void close() {
        confluence.close();
    }

    @Test
    void givenAnswersWhenWrittenThenTheDecisionSaysThemAndIsOneOfItsOwn() throws Exception {
        DaciMacro macro = read(template.macro(" Which queue? ", confluence.key("author"), " engineer ", "2026-03-02"));

        assertEquals(DaciIdentity.OWN, macro.identity());
        assertEquals(Optional.of("Which queue?"), macro.question());
        assertEquals(key("author"), macro.named(DaciRole.DRIVER).keys());
        assertEquals(key("engineer"), macro.named(DaciRole.APPROVER).keys());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 2)), macro.due().date());
    }

    @Test
    void givenANewPageThenItHasTwoOptionsOfDifferentNamesThatSayNothingYet() throws Exception {
        List<DaciOption> options = read(template.macro("Q", null, null, null)).options();

        assertEquals(2, options.size());
        assertFalse(options.get(0).isNamed(options.get(1).name()));
        assertTrue(options.stream().noneMatch(DaciOption::says), "prompts and headings are nothing");
    }

    @Test
    void givenTwoPagesThenEachDecisionHasAnIdOfItsOwn() throws Exception {
        assertNotEquals(
                read(template.macro("Q", null, null, null)).id(),
                read(template.macro("Q", null, null, null)).id());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\u0001 forbidden"})
    void givenNoQuestionThatAPageCouldHoldThenTheMacroIsThereWithoutOne(String question) throws Exception {
        assertEquals(
                Optional.empty(),
                read(template.macro(question, null, null, null)).question());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "soon", "2026-02-30", "20260302", "2026-03-02T00:00"})
    void givenWhatIsNoDayThenNoDueDateIsWritten(String due) throws Exception {
        assertFalse(
                read(template.macro("Q", null, null, due)).call().parameters().containsKey("due"));
    }

    @Test
    void givenMarkupInTheQuestionThenItStaysText() throws Exception {
        String attack = "</ac:parameter></ac:structured-macro><p onclick=\"x\">&lt; ]]>'";

        assertEquals(
                Optional.of(attack),
                read(template.macro(attack, null, null, null)).question());
    }

    @Test
    void givenANameThatNobodyHasThenNobodyIsNamed() throws Exception {
        assertTrue(read(template.macro("Q", null, "nobody", null))
                .named(DaciRole.APPROVER)
                .isEmpty());
    }

    private List<String> key(String name) {
        return List.of(confluence.key(name).getStringValue());
    }

    private static DaciMacro read(String storage) throws Exception {
        List<DaciMacro> macros = DaciReader.read(StorageDocument.parse(storage));
        assertEquals(1, macros.size());
        return macros.get(0);
    }
}

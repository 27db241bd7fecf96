package org.groundbreak.confluence.blueprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.epics.EpicsFeature;
import org.groundbreak.host.TestClock;
import org.groundbreak.host.TestParts;
import org.groundbreak.specs.WizardAnswers;
import org.groundbreak.storage.MacroCall;
import org.groundbreak.storage.MacroFinder;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.store.Store;
import org.junit.jupiter.api.Test;

/** The macro that the blueprint writes is read again as it was meant, whatever was typed (rule S2). */
class SpecTemplateTest {

    private final MockConfluence confluence = new MockConfluence();
    private final SpecTemplate template = new SpecTemplate(confluence.users());

    @Test
    void givenTheSeedOfTheWizardThenThePageCarriesItAndNothingElseInItsPlace() throws Exception {
        assertEquals(
                Optional.of("5eed"),
                read(template.macro("rfc", "5eed", null, null)).text("seed"));
        assertTrue(read(template.macro("rfc", "\"/><b>", null, null))
                .text("seed")
                .orElseThrow()
                .matches("[0-9a-f]{32}"));
    }

    @Test
    void givenAnswersWhenWrittenThenTheMacroSaysThem() throws Exception {
        MacroCall macro = read(template.macro("rfc", null, " ABC-1 ", " engineer "));

        assertEquals(Optional.of("rfc"), macro.text("kind"));
        assertEquals(Optional.of("ABC-1"), macro.text("epic"));
        assertEquals(List.of(confluence.key("engineer").getStringValue()), macro.userKeys("approver"));
        assertTrue(WizardAnswers.isSeed(macro.text("seed").orElseThrow()));
    }

    @Test
    void givenMarkupInAnAnswerWhenWrittenThenItStaysText() throws Exception {
        String attack = "</ac:parameter></ac:structured-macro><p onclick=\"x\">&lt; ]]>'";

        MacroCall macro = read(template.macro("rfc", null, attack, null));

        assertEquals(Optional.of(attack), macro.text("epic"));
    }

    @Test
    void givenNobodyOfThatNameOrNoAnswerWhenWrittenThenTheParameterIsLeftOut() throws Exception {
        MacroCall macro = read(template.macro("rfc", null, "  ", "nobody"));

        assertEquals(Set.of("kind", "seed"), macro.parameters().keySet());
    }

    @Test
    void givenTwoPagesWhenWrittenThenTheirSeedsDifferS2() throws Exception {
        assertNotEquals(
                read(template.macro("rfc", null, null, null)).text("seed"),
                read(template.macro("rfc", null, null, null)).text("seed"));
    }

    @Test
    void givenTheBlueprintsContextWhenFilledThenItHasTheMacroOfItsKind() throws Exception {
        BlueprintFeature feature = new BlueprintFeature(
                TestParts.of(new TestClock(Instant.EPOCH), null),
                mock(Store.class),
                mock(EpicsFeature.class),
                confluence.pageManager(),
                confluence.access(),
                confluence.users());
        ConfluenceApp app = mock(ConfluenceApp.class);
        when(app.get(BlueprintFeature.class)).thenReturn(feature);
        SpecContextProvider provider = new SpecContextProvider(app);
        provider.init(Map.of("kind", "rfc"));

        Map<String, Object> filled = provider.getContextMap(Map.of("epic", "ABC-1", "spaceKey", "DEMO"));

        MacroCall macro = read(filled.get("groundbreakSpecMacro").toString());
        assertEquals(Optional.of("rfc"), macro.text("kind"));
        assertEquals(Optional.of("ABC-1"), macro.text("epic"));
        assertEquals("DEMO", filled.get("spaceKey"));
    }

    private static MacroCall read(String storage) throws Exception {
        List<MacroCall> macros = MacroFinder.ours(StorageDocument.parse(storage));
        assertEquals(1, macros.size(), storage);
        return macros.get(0);
    }
}

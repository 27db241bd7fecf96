package org.groundbreak.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rule F10: of twelve thousand bodies no character changes but those of the span. */
class SplicerPropertyTest {

    private static final int BODIES = 3_000;
    private static final List<String> VALUES = List.of("7", "", "<&\">' ]]>", "a\r\nb", "\ud83d\ude00", " ");
    private static final List<String> MARKUP =
            List.of("<p>x &amp; &hellip;</p>", "words", ">", "\n", "<!-- said -->", "<![CDATA[<p>]]>", "");

    private final Random random = new Random(11);
    private final Map<SpliceError, Integer> refused = new EnumMap<>(SpliceError.class);

    @Test
    void givenAnyBodyWhenAParameterChangesThenNothingElseDoes() {
        each((document, macro) -> {
            String name = random.nextBoolean() ? "id" : "outcome";
            String value = one(VALUES);
            StorageDocument after = Splicer.of(document).parameter(macro, name, value);
            MacroCall changed = sameButFor(document, macro, after);

            assertEquals(value, changed.parameters().get(name).text());
            assertEquals(without(macro, name), without(changed, name));
            assertEquals(content(document, macro), content(after, changed));
        });
    }

    @Test
    void givenAnyBodyWhenSomethingIsAppendedThenItStandsAtTheEndAndNothingElseChanges() {
        each((document, macro) -> {
            String markup = one(MARKUP);
            StorageDocument after = Splicer.of(document).append(macro, markup);
            MacroCall changed = sameButFor(document, macro, after);

            assertEquals(macro.parameters(), changed.parameters());
            String text = text(after, changed);
            assertTrue(text.matches("(?s).*\\Q" + markup + "\\E</ac:rich-text-body\\s*>.*"), text);
            assertTrue(text.length() - text(document, macro).length() >= markup.length(), text);
        });
    }

    @Test
    void givenAnyBodyWhenAMacroGetsAnotherBodyThenItsParametersAndAllAroundItStay() {
        each((document, macro) -> {
            StorageDocument after = Splicer.of(document).body(macro, "<p>new</p>");
            MacroCall changed = sameButFor(document, macro, after);

            assertEquals(macro.parameters(), changed.parameters());
            assertEquals("<p>new</p>", content(after, changed));
        });
    }

    private void each(Change change) {
        MutatedBodies bodies = new MutatedBodies(random.nextLong());
        int changed = 0;
        for (int i = 0; i < BODIES; i++) {
            Optional<StorageDocument> document = bodies.next();
            List<MacroCall> macros = document.map(MacroFinder::ours).orElse(List.of());
            if (!macros.isEmpty()) {
                try {
                    change.to(document.get(), one(macros));
                    changed++;
                } catch (SpliceException e) {
                    refused.merge(e.error(), 1, Integer::sum);
                }
            }
        }
        assertTrue(changed > BODIES / 3, changed + " changed, refused " + refused);
        assertEquals(null, refused.get(SpliceError.NOT_FOUND));
    }

    /** The changed macro; all before it and all behind it is the same to the letter, and so are the other macros. */
    private static MacroCall sameButFor(StorageDocument before, MacroCall macro, StorageDocument after) {
        int more = after.body().length() - before.body().length();
        assertEquals(before.body().substring(0, macro.start()), after.body().substring(0, macro.start()));
        assertEquals(before.body().substring(macro.end()), after.body().substring(macro.end() + more));
        assertEquals(aside(before, macro.start(), macro.end()), aside(after, macro.start(), macro.end() + more));
        return MacroFinder.ours(after).stream()
                .filter(call -> call.start() == macro.start())
                .findFirst()
                .orElseThrow();
    }

    /** What our macros that stand beside or around that one are, but for where they stand. */
    private static List<String> aside(StorageDocument document, int start, int end) {
        return MacroFinder.ours(document).stream()
                .filter(call -> call.end() <= start || call.start() >= end || call.start() < start)
                .map(call -> call.name() + call.parameters() + call.nested())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Map<String, MacroParameter> without(MacroCall macro, String parameter) {
        return macro.parameters().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(parameter))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String content(StorageDocument document, MacroCall macro) {
        PlacedMacro placed = MacroFinder.placed(document).stream()
                .collect(Collectors.toMap(found -> found.call().start(), Function.identity()))
                .get(macro.start());
        return MacroContent.of(document, placed, List.of()).canonical();
    }

    private static String text(StorageDocument document, MacroCall macro) {
        return document.body().substring(macro.start(), macro.end());
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A change to try, and what shall be true of it. */
    private interface Change {
        void to(StorageDocument document, MacroCall macro) throws SpliceException;
    }
}

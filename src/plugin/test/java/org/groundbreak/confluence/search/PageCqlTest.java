package org.groundbreak.confluence.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed is words and nothing else (rule A24). */
class PageCqlTest {

    private static final Pattern HARMLESS =
            Pattern.compile("type = page and text ~ \"[\\p{L}\\p{M}\\p{N}]+(?:[ ._'][\\p{L}\\p{M}\\p{N}]+)*\"");

    @ParameterizedTest
    @CsvSource({
        "queue, queue",
        "Message  Queue, message queue",
        "a OR b AND NOT c, a or b and not c",
        "event-sourcing, event sourcing",
        "node.js, node.js",
        "O\u2019Brien, o'brien",
        "gr\u00fc\u00dfe, gr\u00fc\u00dfe",
        "\u5f85\u3061\u884c\u5217, \u5f85\u3061\u884c\u5217",
        "C++ (fast)~2, c fast 2",
        "tit*e? [x TO y], tit e x to y"
    })
    void a24GivenWordsThenAllOfThemAreAskedFor(String typed, String words) {
        assertEquals(Optional.of("type = page and text ~ \"" + words + '"'), PageCql.of(typed, List.of(), Set.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "*", "\"\\\"", "--- !!! ???", "..."})
    void a24GivenNoWordThenNothingIsAskedFor(String typed) {
        assertEquals(Optional.empty(), PageCql.of(typed, List.of("DEMO"), Set.of("adr")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\" or type = user or text ~ \"y",
                "x\\\" or space = SECRET",
                "\\",
                "title:secret",
                "x\u0000\n\r\ty",
                "\u201csmart\u201d"
            })
    void a24GivenWhatWouldBreakOutThenItIsWordsStill(String typed) {
        PageCql.of(typed, List.of(), Set.of())
                .ifPresent(cql -> assertTrue(HARMLESS.matcher(cql).matches(), cql));
    }

    @Test
    void a24GivenWhateverIsTypedThenItIsWordsStill() {
        Random random = new Random(24);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int j = random.nextInt(40); j >= 0; j--) {
                typed.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x3000) : ' ' + random.nextInt(95)));
            }
            PageCql.of(typed.toString(), List.of(), Set.of())
                    .ifPresent(cql -> assertTrue(HARMLESS.matcher(cql).matches(), cql));
        }
    }

    @Test
    void a24GivenSpacesAndLabelsThenTheyAreQuoted() {
        assertEquals(
                Optional.of(
                        "type = page and space in (\"DEMO\", \"~a\\\"b\\\\\") and label in (\"adr\") and text ~ \"x\""),
                PageCql.of("x", List.of("DEMO", "~a\"b\\"), List.of("adr")));
    }
}

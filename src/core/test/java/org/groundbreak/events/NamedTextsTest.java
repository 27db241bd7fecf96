package org.groundbreak.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.groundbreak.people.PersonNumber;
import org.junit.jupiter.api.Test;

/** Rule E6: several texts of one event. */
class NamedTextsTest {

    @Test
    void givenTextsWhenWrittenAndReadThenTheyAreTheSameAndBlankOnesAreNone() {
        NamedTexts texts = new NamedTexts(Map.of("rationale", " a\r\n=\\ b ", "dissent", " \0", "option", "A"));

        assertEquals(Map.of("rationale", "a\r\n=\\ b", "option", "A"), texts.byName());
        assertEquals(texts, NamedTexts.parse(texts.toText().orElseThrow()));
        assertEquals("1\noption=A\nrationale=a\\r\\n=\\\\ b", texts.toText().orElseThrow());
        assertEquals(Optional.of("A"), texts.get("option"));
        assertEquals(Optional.empty(), texts.get("dissent"));
        assertEquals(Optional.empty(), NamedTexts.NONE.toText());
    }

    @Test
    void givenTextsThenNoLogFileShowsThem() {
        assertEquals("NamedTexts[option]", new NamedTexts(Map.of("option", "A")).toString());
    }

    @Test
    void givenTheOneTextOfAnotherEventThenItIsNotTakenForSeveral() {
        assertThrows(IllegalArgumentException.class, () -> NamedTexts.parse("too early"));
    }

    /** Rules E4 and E6: erased together, under one digest. */
    @Test
    void givenAnEventWithTextsThenTheLogHasThemAndTheEventOnlyTheirDigest() throws Exception {
        MemoryLog log = new MemoryLog();
        StreamId stream = new StreamId("02");
        NamedTexts texts = new NamedTexts(Map.of("option", "A", "rationale", "because"));
        EventHeader header = new EventHeader(Instant.EPOCH, new PersonNumber(1), 1);
        EventBody body = new EventBody(new EventType("NOTED"), Optional.empty(), Map.of());
        Optional<String> text = Proposal.of("event", texts).text();
        log.append(
                stream,
                0,
                List.of(
                        new NewEvent(header, body, text.map(words -> FreeText.salted(words, new Random(1)))),
                        new NewEvent(header, body, Optional.empty())));

        assertEquals(texts, log.texts(stream, 1));
        assertEquals(NamedTexts.NONE, log.texts(stream, 2));
        assertFalse(log.read(stream).get(0).textDigest().orElseThrow().contains("because"));
    }
}

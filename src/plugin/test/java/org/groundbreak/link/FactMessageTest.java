package org.groundbreak.link;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;

/** An id that no list of ids takes would break every list it is in, for good. */
class FactMessageTest {

    private static final long LARGEST = 999_999_999_999_999_999L;

    @Test
    void givenAnIdOfNineteenDigitsThenItIsNoFact() {
        assertTrue(message(LARGEST, LARGEST).plausible());
        assertTrue(AskedIds.parse(Long.toString(LARGEST)).contains(LARGEST));
        assertFalse(message(LARGEST + 1, 1).plausible());
        assertFalse(message(1, LARGEST + 1).plausible());
        assertFalse(message(0, 1).plausible());
    }

    private static FactMessage message(long contentId, long issueId) {
        return new FactMessage(FactMessage.PROTOCOL, contentId, issueId, 1, JsonNodeFactory.instance.objectNode());
    }
}

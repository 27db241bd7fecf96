package org.groundbreak.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule L2: a call between the products is signed as a whole. */
class SignatureTest {

    private static final String SECRET = "0b".repeat(32);
    private static final String NONCE = "c".repeat(32);
    private static final SignedCall CALL = new SignedCall("PUT", "/rest/facts?a=1", 1_000, NONCE, "{\"a\":1}");

    @Test
    void l2GivenTheSameCallAndKeyThenTheSignatureMatches() {
        assertTrue(Signature.matches(Signature.of(SECRET, CALL), SECRET, CALL));
        assertEquals(64, Signature.of(SECRET, CALL).length());
    }

    @ParameterizedTest
    @MethodSource("others")
    void l2GivenAnythingElseInTheCallThenTheSignatureDoesNotMatch(SignedCall other) {
        assertFalse(Signature.matches(Signature.of(SECRET, CALL), SECRET, other), other.toString());
    }

    static Stream<SignedCall> others() {
        return Stream.of(
                new SignedCall("POST", CALL.path(), CALL.time(), NONCE, CALL.body()),
                new SignedCall("PUT", "/rest/facts?a=2", CALL.time(), NONCE, CALL.body()),
                new SignedCall("PUT", CALL.path(), 1_001, NONCE, CALL.body()),
                new SignedCall("PUT", CALL.path(), CALL.time(), "d".repeat(32), CALL.body()),
                new SignedCall("PUT", CALL.path(), CALL.time(), NONCE, "{\"a\":2}"));
    }

    @Test
    void l2GivenAnotherKeyOrNoSignatureAtAllThenItDoesNotMatch() {
        assertFalse(Signature.matches(Signature.of("0c".repeat(32), CALL), SECRET, CALL));
        assertFalse(Signature.matches("", SECRET, CALL));
    }

    @Test
    void l2GivenAMissingOrMalformedHeaderThenThereIsNothingToCheck() {
        Map<String, String> headers = Map.of(
                CallHeaders.KEY,
                NONCE,
                CallHeaders.TIME,
                "1000",
                CallHeaders.NONCE,
                NONCE,
                CallHeaders.SIGNATURE,
                SECRET);

        assertTrue(CallHeaders.read(headers::get).isPresent());
        for (String name : headers.keySet()) {
            assertTrue(CallHeaders.read(asked -> asked.equals(name) ? null : headers.get(asked))
                    .isEmpty());
        }
        assertTrue(CallHeaders.read(asked -> asked.equals(CallHeaders.SIGNATURE) ? "x" : headers.get(asked))
                .isEmpty());
        assertTrue(CallHeaders.read(asked -> asked.equals(CallHeaders.TIME) ? "-1" : headers.get(asked))
                .isEmpty());
    }
}

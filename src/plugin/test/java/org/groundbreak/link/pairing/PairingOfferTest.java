package org.groundbreak.link.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule L7: a key travels once, as one text. */
class PairingOfferTest {

    private static final String ID = "a".repeat(32);
    private static final String SECRET = "0b".repeat(32);

    @Test
    void whatIsWrittenIsReadAgainEvenWithBlanksThatCopyingAdds() {
        PairingOffer offer = new PairingOffer(ID, SECRET);

        assertEquals("groundbreak1." + ID + "." + SECRET, offer.text());
        assertEquals(Optional.of(offer), PairingOffer.read(offer.text()));
        assertEquals(Optional.of(offer), PairingOffer.read(" " + offer.text().replace(".", ".\r\n ") + "\n"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "groundbreak1",
                "groundbreak1.aa.bb",
                "groundbreak2.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa."
                        + "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b",
                "groundbreak1.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa."
                        + "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0"
            })
    void anythingElseIsNoKey(String text) {
        assertTrue(PairingOffer.read(text).isEmpty());
    }

    @Test
    void twoKeysDifferAndNoneIsLogged() {
        PairingOffer offer = PairingOffer.make();

        assertNotEquals(offer.text(), PairingOffer.make().text());
        assertFalse((offer + " " + new PairingKey(offer.text())).contains(offer.secret()));
    }
}

package org.groundbreak.storage;

/**
 * A way to write a body so that what does not matter makes no difference. A form that was ever used for a verdict never
 * changes; a better one gets the next number.
 */
public interface CanonicalForm {

    /** Its number, which stands in every fingerprint made with it. */
    int number();

    /** The body in this form. Reading it as storage format and writing it again gives the same text. */
    String canonical(StorageDocument document);

    /** The fingerprint of a body in this form (rule F7). */
    default Fingerprint fingerprint(StorageDocument document) {
        return Fingerprint.of(number(), canonical(document));
    }
}

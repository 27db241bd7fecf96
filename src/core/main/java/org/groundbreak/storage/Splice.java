package org.groundbreak.storage;

/**
 * One change of one span of a body (rule F10): it is made in the original text, and then the whole is read again. It
 * holds only when the tokens are those from before with nothing but the span's own in between.
 *
 * @param document the body
 * @param from offset of the first character that is replaced
 * @param to offset behind the last; the same when something is only inserted
 * @param firstToken the first token that is replaced
 * @param endToken the one behind the last
 */
record Splice(StorageDocument document, int from, int to, int firstToken, int endToken) {

    /** The span of an element with all that stands in it. */
    static Splice over(Element element) {
        return new Splice(element.document(), element.from(), element.to(), element.start(), element.end() + 1);
    }

    /** What stands within an element; not for an empty tag. */
    static Splice within(Element element) {
        return new Splice(
                element.document(), element.contentFrom(), element.contentTo(), element.start() + 1, element.end());
    }

    /** The place directly behind an element. */
    static Splice behind(Element element) {
        return new Splice(element.document(), element.to(), element.to(), element.end() + 1, element.end() + 1);
    }

    /** The place directly behind an element's start tag; not for an empty tag. */
    static Splice first(Element element) {
        int place = element.contentFrom();
        return new Splice(element.document(), place, place, element.start() + 1, element.start() + 1);
    }

    /** The place directly before an element's end tag; not for an empty tag. */
    static Splice last(Element element) {
        int place = element.contentTo();
        return new Splice(element.document(), place, place, element.end(), element.end());
    }

    /** The place in an empty tag: its last two characters make room for an end tag. */
    static Splice inEmptyTag(Element element) {
        return new Splice(element.document(), element.to() - 2, element.to(), element.end(), element.end());
    }

    /** @throws SpliceException when what is written is no storage format, or when anything else would read differently */
    StorageDocument write(String storage) throws SpliceException {
        return write(storage, storage);
    }

    /** The same for {@link #inEmptyTag}. @param name of the element */
    StorageDocument open(Name name, String storage) throws SpliceException {
        return write(">" + storage + "</" + name.text() + ">", storage);
    }

    private StorageDocument write(String text, String storage) throws SpliceException {
        Tokens expected = expected(read(storage, SpliceError.NOT_STORAGE_FORMAT).tokens());
        String body = document.body();
        StringBuilder changed = new StringBuilder(body.length() + text.length())
                .append(body, 0, from)
                .append(text)
                .append(body, to, body.length());
        StorageDocument after = read(changed.toString(), SpliceError.WOULD_CHANGE_MORE);
        if (!TokenComparison.same(expected, after.tokens())) {
            throw new SpliceException(SpliceError.WOULD_CHANGE_MORE);
        }
        return after;
    }

    private Tokens expected(Tokens inserted) {
        Tokens tokens = document.tokens();
        TokensBuilder joined = new TokensBuilder(document.body().length(), 0);
        joined.copy(tokens, 0, firstToken);
        joined.copy(inserted, 0, inserted.count());
        joined.copy(tokens, endToken, tokens.count());
        return joined.build();
    }

    /** @throws SpliceException with that error, or because it is too large */
    static StorageDocument read(String body, SpliceError otherwise) throws SpliceException {
        try {
            return StorageDocument.parse(body);
        } catch (StorageFormatException e) {
            boolean large = e.error() == StorageError.TOO_LARGE || e.error() == StorageError.TOO_DEEP;
            throw new SpliceException(large ? SpliceError.TOO_LARGE : otherwise, e);
        }
    }
}

package org.groundbreak.storage;

/**
 * Rule F10 for a piece of which nothing is known but where it stands. The body is read once with a mark at either end of it,
 * so that one knows what stands before, within and behind; what is written in its place may change nothing of the rest.
 */
final class PlaceSplice {

    private static final String MARK = "groundbreak-place";

    /** A mark is a start tag and an end tag. */
    private static final int TAGS = 2;

    private final StorageDocument document;
    private final BodySpan span;
    private final String mark;

    private PlaceSplice(StorageDocument document, BodySpan span) {
        this.document = document;
        this.span = span;
        this.mark = unused(document.body());
    }

    /**
     * The body with something else there.
     *
     * @throws SpliceException when that is no storage format, the piece is no whole of elements and text, or anything beside
     *     it would read differently
     */
    static StorageDocument write(StorageDocument document, BodySpan span, String storage) throws SpliceException {
        return new PlaceSplice(document, span).write(storage);
    }

    private StorageDocument write(String storage) throws SpliceException {
        Tokens inserted = Splice.read(storage, SpliceError.NOT_STORAGE_FORMAT).tokens();
        String tag = "<" + mark + "/>";
        Tokens marked = Splice.read(changed(tag + span.of(document.body()) + tag), SpliceError.WOULD_CHANGE_MORE)
                .tokens();
        int first = place(marked, 0);
        int second = place(marked, first + TAGS);
        TokensBuilder expected = new TokensBuilder(document.body().length(), 0);
        expected.copy(marked, 0, first);
        expected.copy(inserted, 0, inserted.count());
        expected.copy(marked, second + TAGS, marked.count());
        StorageDocument after = Splice.read(changed(storage), SpliceError.WOULD_CHANGE_MORE);
        if (!isWhole(marked, first + TAGS, second) || !TokenComparison.same(expected.build(), after.tokens())) {
            throw new SpliceException(SpliceError.WOULD_CHANGE_MORE);
        }
        return after;
    }

    private String changed(String there) {
        String body = document.body();
        return body.substring(0, span.start()) + there + body.substring(span.end());
    }

    /** Within a tag, a comment or a CDATA section a mark is none. */
    private int place(Tokens tokens, int from) throws SpliceException {
        for (int i = from; i < tokens.count(); i++) {
            if (tokens.kind(i) == Tokens.Kind.START && tokens.name(i).text().equals(mark)) {
                return i;
            }
        }
        throw new SpliceException(SpliceError.WOULD_CHANGE_MORE);
    }

    private static boolean isWhole(Tokens tokens, int from, int to) {
        int depth = 0;
        for (int i = from; i < to && depth >= 0; i++) {
            depth += switch (tokens.kind(i)) {
                case START -> 1;
                case END -> -1;
                case TEXT -> 0;
            };
        }
        return depth == 0;
    }

    /** Longer by one than the longest of the kind in the body, which is looked through once. */
    private static String unused(String body) {
        int most = -1;
        for (int i = body.indexOf(MARK); i >= 0; i = body.indexOf(MARK, i + 1)) {
            int end = i + MARK.length();
            while (end < body.length() && body.charAt(end) == '-') {
                end++;
            }
            most = Math.max(most, end - i - MARK.length());
        }
        return MARK + "-".repeat(most + 1);
    }
}

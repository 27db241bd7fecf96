package org.groundbreak.storage;

import java.util.Arrays;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Collects what a reader delivers. Pieces of text lie behind one another in one array, so that any number of them makes
 * one text without being copied again.
 */
final class TokensBuilder {

    /** More prefixes than that are never declared at one place; the parser looks through all of them for each name. */
    static final int MAX_NAMESPACES = 100;

    private static final int UNITS_PER_TOKEN = 16;
    private static final int SPARE = 64;
    private static final int FEW = 32;
    private static final int NONE = -1;

    Name[] names;
    int[] from;
    int[] to;
    int[] offsets;
    int count;
    Name[] attributeNames = new Name[SPARE];
    int[] attributeFrom = new int[SPARE];
    int[] attributeTo = new int[SPARE];
    char[] text;

    private final NameTable allNames = new NameTable();
    private Name[] open = new Name[FEW];
    private final int wrapper;
    private int attributeCount;
    private int textLength;
    private int depth;
    private int namespaces;

    /**
     * @param length of the body, about half of which is text and values
     * @param wrapper length of what the reader sees before the body
     */
    TokensBuilder(int length, int wrapper) {
        int size = length / UNITS_PER_TOKEN + SPARE;
        this.names = new Name[size];
        this.from = new int[size];
        this.to = new int[size];
        this.offsets = new int[size];
        this.text = new char[length / 2 + SPARE];
        this.wrapper = wrapper;
    }

    Tokens build() {
        return new Tokens(this);
    }

    /** Adds what was read before, from one token to the one before another, as if it had been read here. */
    void copy(Tokens source, int start, int end) {
        for (int i = start; i < end; i++) {
            switch (source.kind(i)) {
                case START -> copyStart(source, i, Set.of());
                case END -> add(source.name(i), NONE, NONE, source.offset(i) + wrapper);
                case TEXT -> text(source.text(), source.textStart(i), source.textEnd(i) - source.textStart(i));
            }
        }
    }

    /** Adds a start tag that was read before, without some of its attributes. */
    void copyStart(Tokens source, int start, Set<Name> without) {
        int first = attributeCount;
        for (int k = source.firstAttribute(start); k < source.endOfAttributes(start); k++) {
            if (!without.contains(source.attributeName(k))) {
                insert(first, source.attributeName(k), source.attributeValue(k));
            }
        }
        add(source.name(start), first, attributeCount, source.offset(start) + wrapper);
    }

    /** @throws StorageLimit when a limit of ours is exceeded (rule F3) */
    void add(int event, XMLStreamReader2 reader) throws XMLStreamException, StorageLimit {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> end(reader);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                text(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> allNames.of("", reader.getPITarget());
            default -> {
                // A comment: nobody sees it.
            }
        }
    }

    private void start(XMLStreamReader2 reader) throws StorageLimit {
        depth++;
        namespaces += reader.getNamespaceCount();
        if (depth > StorageDocument.MAX_DEPTH + 1) {
            throw new StorageLimit(StorageError.TOO_DEEP);
        }
        if (namespaces > MAX_NAMESPACES) {
            throw new StorageLimit(StorageError.TOO_LARGE);
        }
        if (depth > 1) {
            start(allNames.of(prefix(reader.getPrefix()), reader.getLocalName()), reader);
        }
    }

    private void start(Name name, XMLStreamReader2 reader) throws StorageLimit {
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth] = name;
        if (name != NameTable.COMMENT_MARKER) {
            int first = attributeCount;
            attributes(reader);
            add(name, first, attributeCount, (int) reader.getLocationInfo().getStartingCharOffset());
        }
    }

    private void end(XMLStreamReader2 reader) throws XMLStreamException {
        namespaces -= reader.getNamespaceCount();
        Name name = open[depth];
        if (depth > 1 && name != NameTable.COMMENT_MARKER) {
            add(name, NONE, NONE, (int) reader.getLocationInfo().getEndingCharOffset());
        }
        depth--;
    }

    private void text(char[] units, int start, int length) {
        if (length == 0) {
            return;
        }
        ensureText(length);
        System.arraycopy(units, start, text, textLength, length);
        if (count > 0 && names[count - 1] == null) {
            to[count - 1] += length;
        } else {
            add(null, textLength, textLength + length, 0);
        }
        textLength += length;
    }

    private void add(Name name, int first, int end, int offset) {
        if (count == names.length) {
            grow(count * 2);
        }
        names[count] = name;
        from[count] = first;
        to[count] = end;
        offsets[count] = offset - wrapper;
        count++;
    }

    private void grow(int size) {
        names = Arrays.copyOf(names, size);
        from = Arrays.copyOf(from, size);
        to = Arrays.copyOf(to, size);
        offsets = Arrays.copyOf(offsets, size);
    }

    private void attributes(XMLStreamReader2 reader) throws StorageLimit {
        int first = attributeCount;
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            Name name = allNames.of(prefix(reader.getAttributePrefix(i)), reader.getAttributeLocalName(i));
            insert(first, name, reader.getAttributeValue(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String uri = reader.getNamespaceURI(i);
            insert(first, allNames.declaring(reader.getNamespacePrefix(i)), uri == null ? "" : uri);
        }
    }

    /** Sorts while it adds; a tag has few attributes, and never more than the parser lets through. */
    private void insert(int first, Name name, String value) {
        if (attributeCount == attributeNames.length) {
            attributeNames = Arrays.copyOf(attributeNames, attributeCount * 2);
            attributeFrom = Arrays.copyOf(attributeFrom, attributeCount * 2);
            attributeTo = Arrays.copyOf(attributeTo, attributeCount * 2);
        }
        int i = attributeCount;
        while (i > first && attributeNames[i - 1].text().compareTo(name.text()) > 0) {
            attributeNames[i] = attributeNames[i - 1];
            attributeFrom[i] = attributeFrom[i - 1];
            attributeTo[i] = attributeTo[i - 1];
            i--;
        }
        ensureText(value.length());
        value.getChars(0, value.length(), text, textLength);
        attributeNames[i] = name;
        attributeFrom[i] = textLength;
        textLength += value.length();
        attributeTo[i] = textLength;
        attributeCount++;
    }

    private void ensureText(int more) {
        if (more > text.length - textLength) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, textLength + more));
        }
    }

    private static String prefix(String prefix) {
        return prefix == null ? "" : prefix;
    }
}

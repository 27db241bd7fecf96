package org.groundbreak.storage;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Consumer;

/**
 * Writes XML as UTF-8, in small pieces, to whatever takes them. What is written has no lone
 * surrogate; the reader of bodies sees to that.
 */
final class Utf8Output {

    private static final int ONE_BYTE = 0x80;
    private static final int TWO_BYTES = 0x800;
    private static final int SIX_BITS = 0x3f;
    private static final int SIZE = 2 * 1024;

    /** A UTF-16 unit takes no more than that, escaped or not. */
    private static final int BYTES_PER_UNIT = 6;

    private static final int UNITS = 64;

    private final byte[] bytes = new byte[SIZE];
    private final Sink sink;
    private int length;

    /** Takes the first bytes of an array, which is used again afterwards. */
    interface Sink {
        void write(byte[] bytes, int offset, int length);
    }

    Utf8Output(Sink sink) {
        this.sink = sink;
    }

    /** Feeds a digest. */
    static Utf8Output to(MessageDigest digest) {
        return new Utf8Output(digest::update);
    }

    /** Feeds an array that grows. */
    static Utf8Output to(ByteArrayOutputStream out) {
        return new Utf8Output(out::write);
    }

    void write(char ascii) {
        ensure(1);
        bytes[length++] = (byte) ascii;
    }

    void write(byte[] markup) {
        if (markup.length > SIZE) {
            flush();
            sink.write(markup, 0, markup.length);
        } else {
            ensure(markup.length);
            System.arraycopy(markup, 0, bytes, length, markup.length);
            length += markup.length;
        }
    }

    /** Text, with what is markup in it escaped. */
    void writeText(char[] text, int start, int end) {
        writeEscaped(text, start, end, XmlText.PLAIN, false);
    }

    /** An attribute's value, with what is markup in it escaped. */
    void writeAttribute(char[] text, int start, int end) {
        writeEscaped(text, start, end, XmlText.PLAIN_IN_ATTRIBUTE, true);
    }

    /** Hands on what has not been handed on yet. */
    void flush() {
        sink.write(bytes, 0, length);
        length = 0;
    }

    private void writeEscaped(char[] text, int start, int end, boolean[] plain, boolean attribute) {
        int i = start;
        while (i < end) {
            ensure(UNITS * BYTES_PER_UNIT);
            int stop = Math.min(end, i + UNITS);
            i = writePlain(text, i, stop, plain);
            while (i < stop) {
                i = writePlain(text, writeOne(text, i, attribute), stop, plain);
            }
        }
    }

    /** As much as stands for itself, which is most of it. @return where that ends */
    private int writePlain(char[] text, int start, int end, boolean[] plain) {
        byte[] target = bytes;
        int written = length;
        int i = start;
        while (i < end && text[i] < ONE_BYTE && plain[text[i]]) {
            target[written++] = (byte) text[i++];
        }
        length = written;
        return i;
    }

    /** One character, of one or two units. @return where it ends */
    private int writeOne(char[] text, int at, boolean attribute) {
        char c = text[at];
        if (c < ONE_BYTE) {
            write(attribute ? XmlText.replacementInAttribute(c) : XmlText.replacement(c));
        } else if (c < TWO_BYTES) {
            bytes[length++] = (byte) (0xc0 | c >> 6);
            bytes[length++] = (byte) (ONE_BYTE | c & SIX_BITS);
        } else if (Character.isHighSurrogate(c)) {
            int point = Character.toCodePoint(c, text[at + 1]);
            bytes[length++] = (byte) (0xf0 | point >> 18);
            bytes[length++] = (byte) (ONE_BYTE | point >> 12 & SIX_BITS);
            bytes[length++] = (byte) (ONE_BYTE | point >> 6 & SIX_BITS);
            bytes[length++] = (byte) (ONE_BYTE | point & SIX_BITS);
            return at + 2;
        } else {
            bytes[length++] = (byte) (0xe0 | c >> 12);
            bytes[length++] = (byte) (ONE_BYTE | c >> 6 & SIX_BITS);
            bytes[length++] = (byte) (ONE_BYTE | c & SIX_BITS);
        }
        return at + 1;
    }

    private void ensure(int more) {
        if (more > SIZE - length) {
            flush();
        }
    }

    /** What a writer writes, as text. */
    static String text(Consumer<Utf8Output> writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Utf8Output out = to(bytes);
        writer.accept(out);
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

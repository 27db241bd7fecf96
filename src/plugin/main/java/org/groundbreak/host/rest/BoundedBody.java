package org.groundbreak.host.rest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A request's body, never read further than {@link Limits#BODY}, or than its reader says. */
public final class BoundedBody {

    private BoundedBody() {}

    /**
     * The text of a body in UTF-8.
     *
     * @param body null for none
     * @throws Problem 413 {@code too-large} with the figure; 400 {@code bad-json} when it is no UTF-8 or breaks off
     */
    public static String text(InputStream body) {
        return text(body, Limits.BODY);
    }

    /**
     * The same for what may be longer.
     *
     * @param most bytes
     */
    public static String text(InputStream body, int most) {
        try {
            byte[] bytes = body == null ? new byte[0] : body.readNBytes(most + 1);
            if (bytes.length > most) {
                throw Problem.tooLarge("too-large", Integer.toString(most));
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problem.badRequest("bad-json");
        } catch (IOException e) {
            throw Problem.badRequest("bad-json");
        }
    }
}

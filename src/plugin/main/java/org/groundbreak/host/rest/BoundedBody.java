package org.groundbreak.host.rest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A request's body, never read further than {@link Limits#BODY}. */
public final class BoundedBody {

    private BoundedBody() {}

    /**
     * The text of a body in UTF-8.
     *
     * @param body null for none
     * @throws Problem 413 {@code too-large} with the figure; 400 {@code bad-json} when it is no UTF-8 or breaks off
     */
    public static String text(InputStream body) {
        try {
            byte[] bytes = body == null ? new byte[0] : body.readNBytes(Limits.BODY + 1);
            if (bytes.length > Limits.BODY) {
                throw Problem.tooLarge("too-large", Integer.toString(Limits.BODY));
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

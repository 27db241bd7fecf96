package org.groundbreak.sandbox.confluence.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundbreak.sandbox.host.NotModelled;

/** The one part {@code file} of a form with a file, in memory. */
record UploadedFile(String name, String mediaType, byte[] data) {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern FILE = Pattern.compile("name=\"file\"; *filename=\"([^\"]+)\"");
    private static final Pattern TYPE = Pattern.compile("(?i)content-type: *(\\S+)");

    /** @throws NotModelled for any other form */
    static UploadedFile of(HttpServletRequest request) {
        try {
            // A character is a byte here, so that what is cut out of the text can be turned back into the bytes it was.
            String form = new String(request.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            Matcher boundary = match(BOUNDARY, request.getContentType());
            String[] parts = form.split(Pattern.quote("--" + boundary.group(1)));
            if (parts.length != 3) {
                throw new NotModelled("a form with more than one file");
            }
            int head = parts[1].indexOf("\r\n\r\n");
            String name = match(FILE, parts[1].substring(0, head)).group(1);
            Matcher type = TYPE.matcher(parts[1].substring(0, head));
            return new UploadedFile(
                    new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8),
                    type.find() ? type.group(1) : "application/octet-stream",
                    parts[1].substring(head + 4, parts[1].length() - 2).getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Matcher match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new NotModelled("a form without a file");
        }
        return matcher;
    }
}

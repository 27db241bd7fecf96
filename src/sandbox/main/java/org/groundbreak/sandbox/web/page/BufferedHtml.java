package org.groundbreak.sandbox.web.page;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Holds HTML back; anything else goes straight through. */
final class BufferedHtml extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    private PrintWriter writer;
    private boolean html;

    BufferedHtml(HttpServletResponse response) {
        super(response);
    }

    boolean isHtml() {
        return html;
    }

    String html() {
        if (writer != null) {
            writer.flush();
        }
        return buffer.toString(StandardCharsets.UTF_8);
    }

    private boolean begin() {
        String type = getContentType();
        html = html || type != null && type.startsWith("text/html");
        return html;
    }

    @Override
    public void setContentLength(int length) {
        if (!begin()) {
            super.setContentLength(length);
        }
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!begin()) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!begin()) {
            super.flushBuffer();
        }
    }

    @Override
    public void reset() {
        super.reset();
        buffer.reset();
        writer = null;
        html = false;
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        html = false;
        super.sendError(status, message);
    }

    @Override
    public void sendError(int status) throws IOException {
        html = false;
        super.sendError(status);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (!begin()) {
            return super.getWriter();
        }
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(buffer, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (!begin()) {
            return super.getOutputStream();
        }
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                buffer.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("Not asynchronous");
            }
        };
    }
}

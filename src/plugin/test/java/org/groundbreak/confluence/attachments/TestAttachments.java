package org.groundbreak.confluence.attachments;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.sal.api.component.ComponentLocator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mockito.MockedStatic;

/** The attachments of a Confluence of mocks, handed out on this thread until it is closed. */
public final class TestAttachments implements AutoCloseable {

    private final AttachmentManager manager = mock(AttachmentManager.class);
    private final MockedStatic<ComponentLocator> locator = mockStatic(ComponentLocator.class);
    private final Map<String, List<Attachment>> attachments = new LinkedHashMap<>();
    private final Map<Attachment, byte[]> data = new LinkedHashMap<>();
    private int reads;
    private boolean broken;

    public TestAttachments() {
        locator.when(() -> ComponentLocator.getComponent(AttachmentManager.class))
                .thenReturn(manager);
        when(manager.getAttachment(any(), anyString())).thenAnswer(call -> {
            List<Attachment> versions =
                    attachments.get(key(call.<ContentEntityObject>getArgument(0).getId(), call.getArgument(1)));
            return versions == null ? null : versions.get(0);
        });
        when(manager.getAllVersions(any())).thenAnswer(call -> attachments.values().stream()
                .filter(versions -> versions.contains(call.<Attachment>getArgument(0)))
                .findFirst()
                .orElseThrow());
        when(manager.getAttachmentData(any())).thenAnswer(call -> {
            reads++;
            return broken ? unreadable() : new ByteArrayInputStream(data.get(call.<Attachment>getArgument(0)));
        });
    }

    private static InputStream unreadable() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("no such file");
            }
        };
    }

    /** Attaches a file to a page, or a new version of it. */
    public void attach(long pageId, String fileName, String text, Instant at) {
        attach(pageId, fileName, text.getBytes(StandardCharsets.UTF_8), at);
    }

    /** The same with bytes. */
    public void attach(long pageId, String fileName, byte[] bytes, Instant at) {
        List<Attachment> versions = attachments.computeIfAbsent(key(pageId, fileName), name -> new ArrayList<>());
        Attachment version = mock(Attachment.class);
        int number = versions.size() + 1;
        long id = 1_000 + Math.abs(key(pageId, fileName).hashCode());
        when(version.getId()).thenReturn(id);
        when(version.getVersion()).thenReturn(number);
        when(version.getFileName()).thenReturn(fileName);
        when(version.getLastModificationDate()).thenReturn(Date.from(at));
        data.put(version, bytes);
        versions.add(0, version);
        IntStream.range(1, versions.size())
                .forEach(i -> when(versions.get(i).getId()).thenReturn(id + 100_000 + i));
    }

    /** Takes a file away. */
    public void remove(long pageId, String fileName) {
        attachments.remove(key(pageId, fileName));
    }

    /** From now on no bytes can be read. */
    public void breakData() {
        broken = true;
    }

    /** From now on they can be read again. */
    public void mendData() {
        broken = false;
    }

    /** How often bytes were read. */
    public int reads() {
        return reads;
    }

    private static String key(long pageId, String fileName) {
        return pageId + "/" + fileName;
    }

    @Override
    public void close() {
        locator.close();
    }
}

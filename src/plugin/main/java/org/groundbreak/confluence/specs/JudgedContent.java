package org.groundbreak.confluence.specs;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.groundbreak.events.EventDataCodec;
import org.groundbreak.storage.ContentChange;
import org.groundbreak.storage.ContentComparison;
import org.groundbreak.storage.ShownAttachment;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.storage.StorageFormatException;
import org.groundbreak.store.JudgedBody;

/**
 * What a page says as it is judged (rule F18): what was judged once, or what it says now.
 *
 * @param canonical the body in canonical form 1
 * @param attachments digests of those it shows; empty for one that is not there
 */
public record JudgedContent(String canonical, SortedMap<ShownAttachment, Optional<String>> attachments) {

    private static final String FILE = "file";
    private static final String SPACE = "space";
    private static final String PAGE = "page";
    private static final String DIGEST = "digest";

    public JudgedContent {
        attachments = Collections.unmodifiableSortedMap(new TreeMap<>(attachments));
    }

    /** What a page says; empty when that cannot be told. */
    static Optional<JudgedContent> of(PageContent content) {
        return content.fingerprint()
                .flatMap(known -> content.canonical())
                .map(canonical ->
                        new JudgedContent(canonical, content.attachments().digests()));
    }

    /** What was kept. @throws IllegalArgumentException when another version has written it, and this one cannot read it */
    static JudgedContent of(JudgedBody kept) {
        Map<String, String> data = new TreeMap<>();
        kept.attachments().map(EventDataCodec::decode).ifPresent(data::putAll);
        SortedMap<ShownAttachment, Optional<String>> attachments = new TreeMap<>();
        for (int i = 0; data.containsKey(FILE + i); i++) {
            ShownAttachment shown = new ShownAttachment(
                    data.get(FILE + i),
                    Optional.ofNullable(data.get(SPACE + i)),
                    Optional.ofNullable(data.get(PAGE + i)));
            attachments.put(shown, Optional.ofNullable(data.get(DIGEST + i)));
        }
        return new JudgedContent(kept.body(), attachments);
    }

    /** To be kept. */
    JudgedBody toKeep() {
        Map<String, String> data = new TreeMap<>();
        int i = 0;
        for (Map.Entry<ShownAttachment, Optional<String>> attachment : attachments.entrySet()) {
            String number = Integer.toString(i++);
            data.put(FILE + number, attachment.getKey().fileName());
            attachment.getKey().spaceKey().ifPresent(key -> data.put(SPACE + number, key));
            attachment.getKey().pageTitle().ifPresent(title -> data.put(PAGE + number, title));
            attachment.getValue().ifPresent(digest -> data.put(DIGEST + number, digest));
        }
        return new JudgedBody(canonical, data.isEmpty() ? Optional.empty() : Optional.of(EventDataCodec.encode(data)));
    }

    /** As storage format. */
    public StorageDocument document() {
        try {
            return StorageDocument.parse(canonical);
        } catch (StorageFormatException e) {
            throw new IllegalStateException("A canonical body can be read", e);
        }
    }

    /** What kinds of things are different from an earlier content (rule F9); empty exactly when nothing is. */
    public Set<ContentChange> changesSince(JudgedContent earlier) {
        EnumSet<ContentChange> changes = EnumSet.noneOf(ContentChange.class);
        changes.addAll(ContentComparison.counted(earlier.document(), document()));
        if (!attachments.equals(earlier.attachments)) {
            changes.add(ContentChange.ATTACHMENTS);
        }
        return Collections.unmodifiableSet(changes);
    }
}

package org.groundbreak.confluence.attachments;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.groundbreak.storage.AttachmentDigests;
import org.groundbreak.storage.ShownAttachment;

/**
 * What is known of the attachments that a body shows, at one instant.
 *
 * @param digests of each; empty for one that is not there
 * @param findings what is to be said of some
 */
public record AttachmentSight(SortedMap<ShownAttachment, Optional<String>> digests, List<AttachmentFinding> findings) {

    /** Of a body that shows none. */
    public static final AttachmentSight NONE = new AttachmentSight(new TreeMap<>(), List.of());

    public AttachmentSight {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
        findings = List.copyOf(findings);
    }

    /** Why there is no fingerprint; empty when there can be one. What cannot be told is never taken as unchanged. */
    public Optional<AttachmentFinding> problem() {
        return findings.stream().filter(AttachmentFinding::blocking).findFirst();
    }

    /** What is known of some of them. What is found of one may be said of another one of its name, too. */
    public AttachmentSight of(Set<ShownAttachment> shown) {
        SortedMap<ShownAttachment, Optional<String>> some = new TreeMap<>(digests);
        some.keySet().retainAll(shown);
        return new AttachmentSight(
                some,
                findings.stream()
                        .filter(finding -> finding.isOfAll()
                                || shown.stream().anyMatch(one -> one.fileName().equals(finding.fileName())))
                        .toList());
    }

    /** For a fingerprint. */
    public AttachmentDigests asDigests() {
        return attachment -> digests.getOrDefault(attachment, Optional.empty());
    }
}

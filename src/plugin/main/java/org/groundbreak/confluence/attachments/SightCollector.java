package org.groundbreak.confluence.attachments;

import com.atlassian.confluence.pages.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.groundbreak.confluence.attachments.AttachmentFinding.Kind;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.storage.Sha256;
import org.groundbreak.storage.ShownAttachment;
import org.groundbreak.store.AttachmentDigestTable;
import org.groundbreak.store.DigestedAttachment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Collects what is known of the attachments of one page. Inside a transaction, and only reading. */
final class SightCollector {

    /** What is larger is not read at all. The host takes no more by default either. */
    static final long MOST = 100L * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(SightCollector.class);

    private final Pages pages;
    private final HostAttachments host;
    private final AttachmentDigestTable table;
    private final Predicate<Page> open;
    private final Instant now;
    private final Optional<Instant> at;
    private final Map<Long, List<DigestedAttachment>> known = new HashMap<>();
    private final Map<String, Optional<Page>> titled = new HashMap<>();
    private final SortedMap<ShownAttachment, Optional<String>> digests = new TreeMap<>();
    private final List<AttachmentFinding> findings = new ArrayList<>();
    private final List<DigestedAttachment> fresh = new ArrayList<>();
    private final List<DigestedAttachment> gone = new ArrayList<>();
    private long left;

    /** @param open whether a page has no view restriction, own or inherited */
    SightCollector(
            Pages pages,
            HostAttachments host,
            AttachmentDigestTable table,
            Predicate<Page> open,
            Instant now,
            Optional<Instant> at,
            Effort effort) {
        this.pages = pages;
        this.host = host;
        this.table = table;
        this.open = open;
        this.now = now;
        this.at = at;
        this.left = effort.bytes();
    }

    /** Looks one attachment up. */
    void add(Optional<Page> page, ShownAttachment shown) {
        try {
            digests.put(shown, digest(page.flatMap(own -> container(own, shown)), shown));
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.warn("An attachment cannot be read", e);
            unknown(shown, Kind.UNREADABLE);
        }
    }

    /**
     * The page whose attachment counts. One of another page, which is named by its title, counts where whoever may see the
     * space may view that page, too: else the mark of one's own page would tell of files one may not see (rule F21). Of any
     * other only the name counts.
     */
    private Optional<Page> container(Page own, ShownAttachment shown) {
        if (shown.pageTitle().isEmpty()) {
            return Optional.of(own);
        }
        String space = own.getSpace().getKey();
        return shown.spaceKey().filter(key -> !key.equals(space)).isPresent()
                ? Optional.empty()
                : titled.computeIfAbsent(shown.pageTitle().get(), title -> pages.titled(space, title)
                        .filter(other -> other.getId() == own.getId() || open.test(other)));
    }

    private Optional<String> digest(Optional<Page> container, ShownAttachment shown) throws IOException {
        if (container.isEmpty()) {
            return Optional.empty();
        }
        Page page = container.get();
        Optional<AttachmentVersion> newest = host.newest(page, shown.fileName());
        if (newest.isEmpty()) {
            return missing(page, shown);
        }
        Optional<AttachmentVersion> then = at.isEmpty() || newest.get().wasThere(at.get())
                ? newest
                : host.versions(newest.get()).stream()
                        .filter(version -> version.wasThere(at.get()))
                        .findFirst();
        return then.isEmpty() || wasAway(page, newest.get(), shown)
                ? Optional.empty()
                : digest(page, then.get(), shown);
    }

    /** Whether it was in the trash then. Since when it is back is not known before that was noticed. */
    private boolean wasAway(Page page, AttachmentVersion newest, ShownAttachment shown) {
        List<DigestedAttachment> before = kept(page).stream()
                .filter(digest -> digest.attachmentId() == newest.attachmentId())
                .toList();
        before.stream()
                .map(digest -> digest.there(shown.fileName(), now))
                .filter(digest -> !before.contains(digest))
                .forEach(fresh::add);
        List<DigestedAttachment> away = before.stream()
                .filter(digest -> at.filter(digest::wasAway).isPresent())
                .toList();
        if (away.stream().anyMatch(DigestedAttachment::isGone)) {
            unknown(shown, Kind.UNKNOWN_THEN);
        }
        return !away.isEmpty();
    }

    /** One that is not there now may have been there, as far as what was kept of it tells. */
    private Optional<String> missing(Page page, ShownAttachment shown) {
        List<DigestedAttachment> before = kept(page).stream()
                .filter(digest -> digest.fileName().equals(shown.fileName()))
                .toList();
        before.stream().filter(digest -> !digest.isGone()).forEach(gone::add);
        if (at.filter(instant -> before.stream().anyMatch(digest -> digest.wasThere(instant)))
                .isPresent()) {
            unknown(shown, Kind.UNKNOWN_THEN);
        }
        return Optional.empty();
    }

    private Optional<String> digest(Page page, AttachmentVersion version, ShownAttachment shown) throws IOException {
        Optional<DigestedAttachment> before = kept(page).stream()
                .filter(digest ->
                        digest.attachmentId() == version.attachmentId() && digest.version() == version.version())
                .findFirst();
        if (before.isPresent()) {
            return Optional.of(before.get().sha256().orElseGet(() -> byVersion(version, shown)));
        }
        long most = Math.min(left, MOST);
        Optional<HostAttachments.DigestedBytes> read = host.digest(version, most);
        left -= read.map(HostAttachments.DigestedBytes::length).orElse(most);
        if (read.isEmpty() && most < MOST) {
            unknown(shown, Kind.BEING_READ);
            return Optional.empty();
        }
        Optional<String> sha256 = read.map(HostAttachments.DigestedBytes::sha256);
        fresh.add(found(page, version, shown, sha256));
        return Optional.of(sha256.orElseGet(() -> byVersion(version, shown)));
    }

    private static DigestedAttachment found(
            Page page, AttachmentVersion version, ShownAttachment shown, Optional<String> sha256) {
        return DigestedAttachment.found(
                version.attachmentId(), version.version(), page.getId(), shown.fileName(), version.addedAt(), sha256);
    }

    /** Nothing that bytes could have as a digest but by chance. */
    private String byVersion(AttachmentVersion version, ShownAttachment shown) {
        findings.add(new AttachmentFinding(Kind.TOO_LARGE, shown.fileName()));
        String name = "attachment " + version.attachmentId() + " version " + version.version();
        return Sha256.hex(name.getBytes(StandardCharsets.UTF_8));
    }

    private void unknown(ShownAttachment shown, Kind kind) {
        digests.put(shown, Optional.empty());
        findings.add(new AttachmentFinding(kind, shown.fileName()));
    }

    private List<DigestedAttachment> kept(Page page) {
        return known.computeIfAbsent(page.getId(), table::of);
    }

    AttachmentSight sight() {
        return new AttachmentSight(digests, findings);
    }

    /** What was read for the first time, or has to be kept anew. */
    List<DigestedAttachment> fresh() {
        return fresh;
    }

    /** What is there no more and was not known to be gone. */
    List<DigestedAttachment> gone() {
        return gone;
    }

    /** Whether something could not be read for want of time, or was not known to be gone. */
    boolean leftOver() {
        return !gone.isEmpty() || findings.stream().anyMatch(finding -> finding.kind() == Kind.BEING_READ);
    }
}

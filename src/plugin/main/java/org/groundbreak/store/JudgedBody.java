package org.groundbreak.store;

import java.util.Optional;

/**
 * A content of a page that somebody has judged.
 *
 * @param body in canonical form; the empty body of an empty page
 * @param attachments those it shows, with their digests, in a notation of whoever keeps it; empty for none
 */
public record JudgedBody(String body, Optional<String> attachments) {}

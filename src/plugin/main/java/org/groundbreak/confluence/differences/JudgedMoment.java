package org.groundbreak.confluence.differences;

import java.time.Instant;
import org.groundbreak.reviews.JudgedVersion;
import org.groundbreak.storage.Fingerprint;

/**
 * That somebody judged a content.
 *
 * @param textKey of the sentence that says since when; takes instant, version and name
 * @param name who, where the sentence says it
 * @param at when
 * @param version the version he saw
 * @param fingerprint of what he saw
 */
record JudgedMoment(String textKey, String name, Instant at, JudgedVersion version, Fingerprint fingerprint) {}

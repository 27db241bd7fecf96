package org.groundbreak.decisions;

import org.groundbreak.storage.Fingerprint;

/**
 * That how the decision stands was written into the page (rule D12).
 *
 * @param pageVersion the version that has it
 * @param fingerprint of what was written
 */
public record WrittenCopy(int pageVersion, Fingerprint fingerprint) {}

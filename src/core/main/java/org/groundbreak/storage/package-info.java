/**
 * Confluence's storage format: well-formed or not, its fingerprint, what changed, our macros read, written and changed in
 * place, the host's Page Properties, and what stands below which heading. A body is parsed once, by
 * {@link org.groundbreak.storage.StorageDocument#parse}, and everything else works on the document, in one pass
 * each. The rules are F1 to F17.
 */
package org.groundbreak.storage;

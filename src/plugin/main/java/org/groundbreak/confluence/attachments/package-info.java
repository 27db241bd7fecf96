/**
 * The attachments that pages show, as far as fingerprints need them (rules F16 and F19): which version of one was there at an
 * instant, and the digest of its bytes, read once per version and kept.
 *
 * <p>F21: a fingerprint is the same for every viewer, so it may rest on nothing that some of them must not see. An attachment
 * of another page counts with its bytes where that page is in the same space and without view restriction; of any other page
 * only the name counts that stands in the body.
 *
 * <p>Entry: {@link AttachmentsFeature}, which {@code specs} and {@code decisions} ask. No REST and no scripts.
 */
package org.groundbreak.confluence.attachments;

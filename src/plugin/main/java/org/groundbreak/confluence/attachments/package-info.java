/**
 * The attachments that pages show, as far as fingerprints need them (rules F16 and F19): which version of one was there at an
 * instant, and the digest of its bytes, read once per version and kept.
 */
package org.groundbreak.confluence.attachments;

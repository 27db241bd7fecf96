/** Reading Confluence's storage format: well-formed or not, its fingerprint, our macros. The rules are F1 to F8. */
package org.groundbreak.storage;

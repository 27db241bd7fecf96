/**
 * Review rounds of specs: what people do in them, and how a round stands for one viewer. The rules are those of
 * {@code org.groundbreak.reviews}; whatever a viewer may do is asked of them, dry.
 */
package org.groundbreak.confluence.reviews;

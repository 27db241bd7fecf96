/**
 * Pages and spaces as the host has them. {@link PageLifeFeature} hears of pages once for all features (rules P1 to P3,
 * ADR 0022): listeners note ids, the background and the sweep tell every {@link PageWatcher}. {@link PageAccess} is the
 * one class that says what a person may do with a page, {@link Pages} reads without asking, {@link PageEditor} and {@link
 * PageCreator} are the only ones that write pages (rule P5).
 *
 * <p>{@link RenderingPlace} says what a macro may print where it is rendered (rules V1 to V3); {@link OwnPages} shows
 * pages of our own. No REST and no scripts.
 */
package org.groundbreak.confluence.page;

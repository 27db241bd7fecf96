/**
 * Specs and their streams. {@link SpecsFeature} notices pages with our macro ({@link SpecWatcher}, {@link Registrar};
 * rules S1 and S2), {@link SpecLog} is the log, {@link SpecDesk} is where everything comes in that people ask, {@link
 * UnattendedDesk} what happens while nobody asks. What was judged and what has changed since stands here, too (rules F9
 * and F16 to F19).
 *
 * <p>{@code epics}, {@code reviews} and {@code panel} build on it; the REST, the scripts and the template of specs are
 * those of {@code confluence.panel}.
 */
package org.groundbreak.confluence.specs;

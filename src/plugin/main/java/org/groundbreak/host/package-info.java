/**
 * What both products share. {@link PluginApp} is what the host starts and stops: features in a {@link FeatureList}, which
 * are switched off one by one where {@link HostCheck} misses a type of the host. {@link SharedParts} is what every
 * feature is built of: the clock, the words, the templates, the scripts, our REST answers, {@link Jobs} of the scheduler.
 *
 * <p>Threads are {@link Background} alone, services that may be missing are asked for by {@link OptionalService} alone,
 * and whether anything may be written is said by {@link ReadOnly} alone (rule G4).
 */
package org.groundbreak.host;

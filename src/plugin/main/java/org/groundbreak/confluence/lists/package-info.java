/**
 * Lists of pages: the macro {@code groundbreak-specs} for everybody and, by REST, for each viewer. {@link ListReader} and
 * {@link PlaceText} read any list part by part and are used by {@code register} and {@code waiting}, too
 * (rules N1 and V3; ADR 0021 and 0028). Entry: {@link ListsFeature}; REST: {@link SpecListResource}; template: {@code
 * spec-list.vm}; scripts: {@code js/lists}.
 */
package org.groundbreak.confluence.lists;

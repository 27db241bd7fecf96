package org.groundbreak.reviews;

/** Kinds of question. The constants' names stand in events and are fixed for ever. */
public enum QuestionKind {
    /** Something is asked of the spec. */
    QUESTION,
    /** Somebody says that he needs time; always blocking (rule R12). */
    NEEDS_TIME
}

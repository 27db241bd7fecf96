package org.groundbreak.confluence.mail;

/** One thing that is told, with the title of its page, which its reader may view. */
record LetterPart(String title, NewsItem item) {}

package org.talentbase.declaration;

/**
 * Something said at a place of the form: what it still lacks or contradicts, or what should be looked at again.
 *
 * @param message in the reader's language
 */
public record Remark(String pointer, String code, String message) {}

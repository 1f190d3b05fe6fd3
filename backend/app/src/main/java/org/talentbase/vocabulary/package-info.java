/**
 * The words that everybody shares: code tables of the national standards and of our own ({@link
 * org.talentbase.vocabulary.CodeTables}, begin there), and how Chinese names are read aloud ({@link
 * org.talentbase.vocabulary.Pinyin}).
 *
 * <p>Owns {@code code_table}, {@code code_entry} and {@code code_alias}. They are data of the migrations, read once and kept in
 * memory.
 */
package org.talentbase.vocabulary;

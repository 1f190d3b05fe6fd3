/** Encrypted columns, blind indexes and masks, with the national SM algorithms. */
package org.talentbase.platform.crypto;

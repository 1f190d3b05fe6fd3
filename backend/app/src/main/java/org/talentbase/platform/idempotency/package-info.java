/**
 * Acts that may be sent twice and happen once: what {@code Idempotency-Key} promises (draft-ietf-httpapi-idempotency-key-header).
 * Begin reading at {@link org.talentbase.platform.idempotency.Once}.
 */
package org.talentbase.platform.idempotency;

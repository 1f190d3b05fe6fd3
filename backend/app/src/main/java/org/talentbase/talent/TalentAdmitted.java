package org.talentbase.talent;

import java.util.UUID;

/** Somebody has entered the register; observers run in the transaction of the admission. */
public record TalentAdmitted(UUID talentId) {}

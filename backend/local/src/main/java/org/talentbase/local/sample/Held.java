package org.talentbase.local.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentbase.facts.Ability;
import org.talentbase.facts.Contest;
import org.talentbase.facts.Degree;
import org.talentbase.facts.Patent;
import org.talentbase.facts.Qualification;
import org.talentbase.facts.SkillCertificate;
import org.talentbase.facts.Title;

/** What somebody can show when they ask to be admitted. */
record Held(
        List<Degree> degrees,
        List<Title> titles,
        List<Qualification> qualifications,
        List<SkillCertificate> certificates,
        List<Patent> patents,
        List<Contest> contests,
        @Nullable Ability ability) {}

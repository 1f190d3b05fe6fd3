package org.talentbase.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person declares, section by section, in the order of the collection form. A draft may lack any of it; what is
 * admitted has passed {@link FactsCheck#complete}.
 */
public record Facts(
        @Section(minRows = 1, maxRows = 5) List<Claim> claims,
        @Section Identity identity,
        @Section Post post,
        @Section(maxRows = 10) List<Engagement> engagements,
        @Section(minRows = 1, maxRows = 10) List<Education> education,
        @Section(maxRows = 10) List<Degree> degrees,
        @Section(maxRows = 10, categories = "professional") List<Title> titles,
        @Section(maxRows = 20, categories = "professional") List<Qualification> qualifications,
        @Section(maxRows = 20, categories = "skilled") List<SkillCertificate> skillCertificates,
        @Section List<Patent> patents,
        @Section(categories = "skilled") List<Contest> contests,
        @Section @Nullable Ability ability,
        @Section Consent consent) {}

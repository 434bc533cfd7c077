/** Letters about a panel: the refusal of a hearing, the invitation and the decision. */
export { type DeclinedHearingOptions, declinedHearing } from './declined.js';
export { type PanelInvitationOptions, panelInvitation } from './invitation.js';
export { panelDecision } from './decision.js';

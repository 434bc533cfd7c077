/** Letters about a panel: that there is none, when and where it is, and what it decided. */
export { type DeclinedHearingOptions, declinedHearing } from './declined.js';
export { type PanelInvitationOptions, panelInvitation } from './invitation.js';
export { panelDecision } from './decision.js';

import { instance } from '@viz-js/viz';
import * as documents from 'housing-complaints/documents';
import { housingPlus2018 } from 'housing-complaints/policies';
import draw from './pictures.cjs';

draw({ documents, housingPlus2018, viz: await instance() });

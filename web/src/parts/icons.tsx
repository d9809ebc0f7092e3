// The icons of the app: antd's drawings, drawn by ourselves, so that a page with an icon needs nothing else of antd.
import appstoreOutlined from '@ant-design/icons-svg/es/asn/AppstoreOutlined';
import arrowLeftOutlined from '@ant-design/icons-svg/es/asn/ArrowLeftOutlined';
import barChartOutlined from '@ant-design/icons-svg/es/asn/BarChartOutlined';
import bellOutlined from '@ant-design/icons-svg/es/asn/BellOutlined';
import checkCircleFilled from '@ant-design/icons-svg/es/asn/CheckCircleFilled';
import checkOutlined from '@ant-design/icons-svg/es/asn/CheckOutlined';
import closeOutlined from '@ant-design/icons-svg/es/asn/CloseOutlined';
import deleteOutlined from '@ant-design/icons-svg/es/asn/DeleteOutlined';
import downloadOutlined from '@ant-design/icons-svg/es/asn/DownloadOutlined';
import downOutlined from '@ant-design/icons-svg/es/asn/DownOutlined';
import exclamationCircleFilled from '@ant-design/icons-svg/es/asn/ExclamationCircleFilled';
import exclamationCircleOutlined from '@ant-design/icons-svg/es/asn/ExclamationCircleOutlined';
import eyeInvisibleOutlined from '@ant-design/icons-svg/es/asn/EyeInvisibleOutlined';
import eyeOutlined from '@ant-design/icons-svg/es/asn/EyeOutlined';
import fileAddOutlined from '@ant-design/icons-svg/es/asn/FileAddOutlined';
import fileExcelOutlined from '@ant-design/icons-svg/es/asn/FileExcelOutlined';
import fileOutlined from '@ant-design/icons-svg/es/asn/FileOutlined';
import fileTextOutlined from '@ant-design/icons-svg/es/asn/FileTextOutlined';
import globalOutlined from '@ant-design/icons-svg/es/asn/GlobalOutlined';
import homeOutlined from '@ant-design/icons-svg/es/asn/HomeOutlined';
import inboxOutlined from '@ant-design/icons-svg/es/asn/InboxOutlined';
import leftOutlined from '@ant-design/icons-svg/es/asn/LeftOutlined';
import menuOutlined from '@ant-design/icons-svg/es/asn/MenuOutlined';
import plusOutlined from '@ant-design/icons-svg/es/asn/PlusOutlined';
import printerOutlined from '@ant-design/icons-svg/es/asn/PrinterOutlined';
import profileOutlined from '@ant-design/icons-svg/es/asn/ProfileOutlined';
import questionCircleOutlined from '@ant-design/icons-svg/es/asn/QuestionCircleOutlined';
import readOutlined from '@ant-design/icons-svg/es/asn/ReadOutlined';
import rightOutlined from '@ant-design/icons-svg/es/asn/RightOutlined';
import scissorOutlined from '@ant-design/icons-svg/es/asn/ScissorOutlined';
import settingOutlined from '@ant-design/icons-svg/es/asn/SettingOutlined';
import tableOutlined from '@ant-design/icons-svg/es/asn/TableOutlined';
import teamOutlined from '@ant-design/icons-svg/es/asn/TeamOutlined';
import userAddOutlined from '@ant-design/icons-svg/es/asn/UserAddOutlined';
import userOutlined from '@ant-design/icons-svg/es/asn/UserOutlined';
import warningOutlined from '@ant-design/icons-svg/es/asn/WarningOutlined';
import type { AbstractNode, IconDefinition } from '@ant-design/icons-svg/es/types';
import { createElement, type HTMLAttributes, type ReactElement } from 'react';

const drawn = ({ tag, attrs, children }: AbstractNode, key?: number): ReactElement =>
  createElement(tag, { ...attrs, key }, children?.map(drawn));

// Without a name it is for the eye alone.
const icon = (of: IconDefinition) => {
  const { attrs, ...rest } = typeof of.icon === 'function' ? of.icon('', '') : of.icon;
  const svg = drawn({ ...rest, attrs: { ...attrs, width: '1em', height: '1em', fill: 'currentColor', 'aria-hidden': 'true' } });
  return (props: HTMLAttributes<HTMLSpanElement>) => (
    <span className="icon" {...(props['aria-label'] ? { role: 'img' } : {})} {...props}>
      {svg}
    </span>
  );
};

export const AppstoreOutlined = icon(appstoreOutlined);
export const ArrowLeftOutlined = icon(arrowLeftOutlined);
export const BarChartOutlined = icon(barChartOutlined);
export const BellOutlined = icon(bellOutlined);
export const CheckCircleFilled = icon(checkCircleFilled);
export const CheckOutlined = icon(checkOutlined);
export const CloseOutlined = icon(closeOutlined);
export const DeleteOutlined = icon(deleteOutlined);
export const DownOutlined = icon(downOutlined);
export const DownloadOutlined = icon(downloadOutlined);
export const ExclamationCircleFilled = icon(exclamationCircleFilled);
export const ExclamationCircleOutlined = icon(exclamationCircleOutlined);
export const EyeInvisibleOutlined = icon(eyeInvisibleOutlined);
export const EyeOutlined = icon(eyeOutlined);
export const FileAddOutlined = icon(fileAddOutlined);
export const FileExcelOutlined = icon(fileExcelOutlined);
export const FileOutlined = icon(fileOutlined);
export const FileTextOutlined = icon(fileTextOutlined);
export const GlobalOutlined = icon(globalOutlined);
export const HomeOutlined = icon(homeOutlined);
export const InboxOutlined = icon(inboxOutlined);
export const LeftOutlined = icon(leftOutlined);
export const MenuOutlined = icon(menuOutlined);
export const PlusOutlined = icon(plusOutlined);
export const PrinterOutlined = icon(printerOutlined);
export const ProfileOutlined = icon(profileOutlined);
export const QuestionCircleOutlined = icon(questionCircleOutlined);
export const ReadOutlined = icon(readOutlined);
export const RightOutlined = icon(rightOutlined);
export const ScissorOutlined = icon(scissorOutlined);
export const SettingOutlined = icon(settingOutlined);
export const TableOutlined = icon(tableOutlined);
export const TeamOutlined = icon(teamOutlined);
export const UserAddOutlined = icon(userAddOutlined);
export const UserOutlined = icon(userOutlined);
export const WarningOutlined = icon(warningOutlined);
